import { slipsIn, type Slip } from '../../typography.ts'
import type { Rule } from '../../rule.ts'

const capital = (first: string, ligature: string) =>
  first === first.toUpperCase() ? ligature.toUpperCase() : ligature

const slips: Slip[] = [
  {
    pattern:
      /(?<![\p{L}]m)(oe)(?=u(?!x\b)|il|illet|dème|dipe|sophag|cumén|nolog|strogène|uv)|(?<=(?<!\p{L})f)(oe)(?=t)|(?<=\bv)(oe)(?=ux\b)|(?<=\bm)(oe)(?=urs)/giu,
    correct: (written) => capital(written[0]!, 'œ'),
    message: () => 'Écrivez « œ » : cœur, œuvre, nœud, sœur.',
  },
  {
    pattern: /[\ufb00-\ufb06]/g,
    correct: (written) => written.normalize('NFKC'),
    message: (written, text) => `« ${written} » vient d’un PDF : écrivez « ${text} ».`,
  },
]
const search = slipsIn(slips)

export const ligature: Rule = {
  code: 'typo/ligature',
  severity: 'correction',
  teaches: 'En français, o et e se lient dans cœur, œuvre ou nœud.',
  check: search,
}
