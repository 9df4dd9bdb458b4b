import type { Label } from '../label/label.ts'
import { firstSentence } from '../french/sentences.ts'
import { blocksOf } from '../markdown/blocks.ts'
import { toPlainText } from './plain-text.ts'

/** The first sentence of a text; that of an answer says yes, no or what. */
export function shortAnswer({ body }: { body: string }, label: Label): string {
  return firstSentence(toPlainText(blocksOf(body, label).slice(0, 1)))
}
