import { questionThemes } from '../kinds/question.ts'
import type { Label } from './label.ts'

export type Theme = keyof typeof questionThemes

/** The themes of the questions in reading order. */
export const themes = Object.keys(questionThemes) as Theme[]

/** The questions of a theme, in their order. */
export function questionsOn({ questions }: Pick<Label, 'questions'>, theme: Theme) {
  return questions.filter((question) => question.theme === theme)
}
