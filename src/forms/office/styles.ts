import { colors } from '../../graphics/colors.ts'

/** How a paragraph looks: sizes and spaces in points. */
export interface Look {
  /** Name shown to whoever edits the file; Word knows some by it. */
  name: string
  size?: number
  /** In the letters of titles. */
  title?: boolean
  soft?: boolean
  before?: number
  after?: number
  /** It stays with what follows it. */
  next?: boolean
  border?: { sides: readonly string[]; weight: number; space: number; color: string }
}

/** Fonts of the text and of its titles, and what stands for them where they are not installed. */
export const fonts = { text: 'Atkinson Hyperlegible Next', title: 'Bricolage Grotesque' } as const
export const fallback = 'Verdana'

/** Size of the text. */
export const textSize = 10.5

const { accent, ink, lineStrong } = colors
const heading = { title: true, next: true, after: 4 } as const

const answer = {
  before: 5,
  after: 5,
  border: { sides: ['top', 'left', 'bottom', 'right'], weight: 0.5, space: 4, color: lineStrong },
} as const

/** The looks of the paragraphs of the office files, by style. */
export const styles = {
  Title: { name: 'Title', title: true, size: 26, after: 8 },
  Subtitle: { name: 'Subtitle', size: 13, soft: true, after: 14 },
  Heading1: {
    ...heading,
    name: 'heading 1',
    size: 18,
    before: 28,
    border: { sides: ['top'], weight: 1, space: 6, color: ink },
  },
  Heading2: { ...heading, name: 'heading 2', size: 12.5, before: 17 },
  Text: { name: 'Texte', after: 5 },
  Help: { name: 'Aide', size: 9.5, soft: true, next: true, after: 1.5 },
  // Without the border of the note, which would run from one note to the next.
  NoteTitle: { name: 'Titre de note', next: true, before: 11.5, after: 2 },
  Note: {
    name: 'Note',
    after: 3,
    border: { sides: ['left'], weight: 2, space: 8, color: accent },
  },
  Answer: { ...answer, name: 'Réponse' },
  Tick: { name: 'Case', after: 2 },
  // All but the last place of a question.
  AnswerPart: { ...answer, name: 'Réponse suivie', next: true },
  TickPart: { name: 'Case suivie', after: 2, next: true },
  Footer: { name: 'footer', soft: true, size: 8.5 },
} satisfies Record<string, Look>

export type Style = keyof typeof styles
