import { dateWords } from '../french/dates.ts'
import type { Source } from '../kinds/source.ts'

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
