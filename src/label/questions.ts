import { plural } from '../french/numbers.ts'
import { questionThemes } from '../kinds/question.ts'
import { addresses } from './addresses.ts'
import type { ComposedPage } from './composed.ts'
import type { Label } from './label.ts'

export type Theme = keyof typeof questionThemes

/** The themes of the questions in reading order. */
export const themes = Object.keys(questionThemes) as Theme[]

/** The page of the whole answers of a theme. */
export type QuestionPage = ComposedPage & { theme: Theme }

/** The questions of a theme, in their order. */
export function questionsOn({ questions }: Pick<Label, 'questions'>, theme: Theme) {
  return questions.filter((question) => question.theme === theme)
}

/** The pages of the whole answers, one a theme that has questions. */
export function questionPages(label: Pick<Label, 'questions'>): QuestionPage[] {
  return themes.flatMap((theme) => {
    const questions = questionsOn(label, theme)
    if (questions.length === 0) return []
    const title = questionThemes[theme]
    const count = plural(
      questions.length,
      'question, avec sa réponse entière, datée et sourcée',
      'questions, avec leurs réponses entières, datées et sourcées',
    )
    return [
      {
        id: theme,
        theme,
        parent: addresses.page('faq'),
        file: 'content/questions',
        body: '',
        title: `Questions : ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
        description: `${title} : ${count}.`,
        href: addresses.questions(theme),
        label: title,
        section: 'questions',
        updated: questions
          .map(({ updated }) => updated)
          .toSorted()
          .at(-1)!,
        sources: questions.flatMap(({ sources }) => sources),
        aliases: [],
      },
    ]
  })
}
