import { frenchDate } from '../french/dates.ts'
import type { Source } from '../kinds/source.ts'

/**
 * Separates the words of a text from the sources that it names between brackets.
 * @example citedParts('Selon la presse (S038, S041).')
 * // [{ words: 'Selon la presse ', ids: [] }, { words: '', ids: ['S038', 'S041'] }, { words: '.', ids: [] }]
 */
export function citedParts(text: string): { words: string; ids: string[] }[] {
  return text
    .split(/(\(S\d{3}(?:(?:, | et | )S\d{3})*\))/)
    .filter(Boolean)
    .map((part) => {
      const ids = /^\(S\d{3}/.test(part) ? (part.match(/S\d{3}/g) ?? []) : []
      return { words: ids.length > 0 ? '' : part, ids }
    })
}

/** The date of a source in words: as known when it was deduced, else in French. */
export function sourceDate({ date, dateText }: Pick<Source, 'date' | 'dateText'>): string {
  return dateText ?? (date ? frenchDate(date) : 'date inconnue')
}

/**
 * The date of a source in a few words: as known, without how it is known.
 * @example briefDate({ date: '2014', dateText: 'mai ou juin 2014 (date déduite)' }) // 'mai ou juin 2014'
 */
export function briefDate(source: Pick<Source, 'date' | 'dateText'>): string {
  return sourceDate(source).replace(/\s*[(;].*$/, '')
}

/** The levels of proof, in words. */
export const proofWords = {
  official: 'Document officiel',
  secondary: 'Source secondaire',
  'not-found': 'Non trouvé',
} as const

/** What each level means, for the legend. */
export const proofMeaning = {
  official: 'lu dans un document officiel, ou dans sa copie',
  secondary: 'rapporté par une autre source',
  'not-found': 'cherché et non trouvé',
} as const

export type Proof = keyof typeof proofWords
