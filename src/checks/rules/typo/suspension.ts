import { slipsIn, type Slip } from '../../typography.ts'
import type { Rule } from '../../rule.ts'

const slips: Slip[] = [
  {
    pattern: /(?<=\betc)(?:\.{2,}|…)/g,
    correct: () => '.',
    message: () => 'Écrivez « etc. » avec un seul point.',
  },
  {
    pattern: /(?<!\.|\betc)\.{3,}/g,
    correct: () => '…',
    message: () => 'Écrivez « … », un seul caractère, à la place des trois points.',
  },
]
const search = slipsIn(slips)

export const suspension: Rule = {
  code: 'typo/suspension',
  severity: 'correction',
  teaches: 'Les points de suspension sont un seul caractère, qui ne se coupe pas en fin de ligne.',
  check: search,
}
