import type { Entry } from '../domain/content.ts'
import type { Label } from '../domain/label.ts'
import { firstSentence } from '../french/sentences.ts'
import { blocksOf } from '../markdown/blocks.ts'
import type { Question } from '../schemas/question.ts'
import { toPlainText } from './plain-text.ts'

/** The answer to a question in one sentence: the first one of its text, which says yes, no or what. */
export function shortAnswer({ body }: Entry<Question>, label: Label): string {
  return firstSentence(toPlainText(blocksOf(body, label).slice(0, 1)))
}
