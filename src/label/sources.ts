import { dateWords } from '../french/dates.ts'
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
export const sourceDate = (source: Pick<Source, 'date' | 'dateText'>) =>
  dateWords(source, 'date inconnue')

/**
 * The date of a source in a few words: as known, without how it is known.
 * @example briefDate({ date: '2014', dateText: 'mai ou juin 2014 (date déduite)' }) // 'mai ou juin 2014'
 */
export function briefDate(source: Pick<Source, 'date' | 'dateText'>): string {
  return sourceDate(source).replace(/\s*[(;].*$/, '')
}

/** The levels of proof in words, and what each means, for the legend. */
export const proofs = {
  official: {
    words: 'Document officiel',
    meaning: 'lu dans un document officiel, ou dans sa copie',
  },
  secondary: { words: 'Source secondaire', meaning: 'rapporté par une autre source' },
  'not-found': { words: 'Non trouvé', meaning: 'cherché et non trouvé' },
} as const

export type Proof = keyof typeof proofs
