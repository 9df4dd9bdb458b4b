import type { FormField } from '../kinds/form-section.ts'

/** Characters of ordinary French that one line of a box holds, in the PDF's type and width. */
export const charactersPerLine = 100

/** The tallest box that one page of the PDF holds under its question, in lines. */
export const tallestBox = 50

/** How many lines the box of a written answer needs to show the longest answer allowed. */
export function boxLines(field: Extract<FormField, { type: 'text' | 'long-text' }>): number {
  const needed = Math.ceil(field.maxLength / charactersPerLine)
  return field.type === 'long-text' ? Math.max(field.lines, needed) : needed
}
