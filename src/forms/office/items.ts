import type { Run } from '../../label/blocks.ts'
import type { Control } from '../form-model.ts'

/** Styles of paragraphs, by the name that both formats give them. */
export type Style = 'Title' | 'Subtitle' | 'Text' | 'Help' | 'NoteTitle' | 'Note' | 'Answer'

/** A place to answer. */
export interface Answer {
  id: string
  /** Accessible name, also shown by the word processor. */
  name: string
  control:
    | Extract<Control, { kind: 'text' }>
    | { kind: 'choice'; options: { id: string; label: string }[] }
    | { kind: 'check'; label: string }
}

/** What an office file is made of, in order. */
export type OfficeItem =
  | { kind: 'paragraph'; style: Style; runs: Run[] }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  | { kind: 'answer'; answer: Answer }

/** What an office file says of itself. */
export interface OfficeInfo {
  title: string
  subject: string
  author: string
  published: string
  /** Printed at the foot of each page. */
  footer: string
}

/** A text for a word processor. */
export interface OfficeText {
  info: OfficeInfo
  items: OfficeItem[]
}
