import { slipsIn, type Slip } from '../../typography.ts'
import type { Rule } from '../../rule.ts'

const space = '\u00a0'
const message = (_: string, text: string) => `Écrivez ${text} avec des guillemets français.`

const slips: Slip[] = [
  {
    pattern: /(?<!\\)"([^"\\\n]+?)(?<!\\)"/g,
    correct: (_, words = '') => `«${space}${words.trim()}${space}»`,
    message,
    where: ({ kind }) => kind !== 'QUOTE_DOUBLE',
  },
  {
    pattern: /\\"((?:[^"\\\n])+?)\\"/g,
    correct: (_, words = '') => `«${space}${words.trim()}${space}»`,
    message,
    where: ({ kind }) => kind === 'QUOTE_DOUBLE',
  },
  {
    pattern: /“([^“”\n]+)”/g,
    correct: (_, words = '') => `«${space}${words.trim()}${space}»`,
    message,
    where: ({ source }) => !source.includes('«'),
  },
]
const search = slipsIn(slips)

export const guillemets: Rule = {
  code: 'typo/guillemets',
  severity: 'correction',
  teaches: 'Les guillemets français sont « et », avec une espace insécable à l’intérieur.',
  check: search,
}
