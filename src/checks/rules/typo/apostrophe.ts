import { slipsIn, type Slip } from '../../typography.ts'
import type { Rule } from '../../rule.ts'

const message = () => 'Écrivez l’apostrophe courbe ’ à la place de l’apostrophe droite.'

const slips: Slip[] = [
  {
    pattern: /(?<=\p{L})['´`‘](?=[\p{L}«])/gu,
    correct: () => '’',
    message,
    where: ({ kind }) => kind !== 'QUOTE_SINGLE',
  },
  // Inside single quotes, YAML writes an apostrophe twice.
  {
    pattern: /(?<=\p{L})''(?=[\p{L}«])/gu,
    correct: () => '’',
    message,
    where: ({ kind }) => kind === 'QUOTE_SINGLE',
  },
]
const search = slipsIn(slips)

export const apostrophe: Rule = {
  code: 'typo/apostrophe',
  severity: 'correction',
  teaches: 'L’apostrophe française est courbe : l’initiative.',
  check: search,
}
