import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** The title of a question is read alone, in lists and by search engines: it must ask. */
export function askedQuestions({ questions }: Content): Problem[] {
  return questions
    .filter(({ title }) => !title.trimEnd().endsWith('?'))
    .map(({ file, title }) => ({
      file,
      path: ['title'],
      rule: 'faq/titre',
      message: `« ${title} » n’est pas une question : finissez le titre par un point d’interrogation.`,
    }))
}
