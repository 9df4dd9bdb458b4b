import { slipFindings, type Slip } from '../../typography.ts'
import type { Rule } from '../../rule.ts'

const space = '\u00a0'
const isFrench = ({ collection }: { collection: string }) => collection !== 'sources'
const before = (mark: string) => `Espace insécable avant « ${mark} » (Alt + 0160, ou npm run check -- --fix).`

const slips: Slip[] = [
  { pattern: /[ \u2009\u202f]+([;!?»])/g, correct: (_, mark = '') => space + mark, message: (written) => before(written.trim()) },
  { pattern: /[ \u2009\u202f]+:(?=\s|$)/g, correct: () => `${space}:`, message: () => before(':') },
  { pattern: /(?<=\p{L}{2}|[)»])([?!])(?=\s|$)/gu, correct: (mark = '') => space + mark, message: before, where: isFrench },
  { pattern: /(?<=\p{L}{2}|[)»])(?<!&\w+):(?=[ \u00a0]\p{L})/gu, correct: () => `${space}:`, message: () => before(':'), where: isFrench },
  { pattern: /(?<!&#?\w+)(?<=\p{L}{2}|[)»]);(?=[ \u00a0]\p{L})/gu, correct: () => `${space};`, message: () => before(';'), where: isFrench },
  { pattern: /«(?:[ \u2009\u202f]+|(?=[^\s\u00a0]))/g, correct: () => `«${space}`, message: () => 'Espace insécable après « (Alt + 0160, ou npm run check -- --fix).' },
  { pattern: /(?<=[^\s\u00a0])»/g, correct: () => `${space}»`, message: () => before('»') },
  { pattern: /(\d)[ \u2009\u202f]?(?=[%€‰](?!\p{L}))/gu, correct: (_, digit = '') => digit + space, message: () => 'Espace insécable entre le nombre et son unité.' },
  { pattern: /(\d)[ \u2009\u202f](?=(?:M€|Md€|k€|Ko|Mo|Go)(?![\p{L}\d]))/gu, correct: (_, digit = '') => digit + space, message: () => 'Espace insécable entre le nombre et son unité.' },
  { pattern: /(?<![\d.,\u00a0-]|\d[ ])(\d{1,3})((?:[ \u2009\u202f]\d{3})+)(?![\d-])/g, correct: (_, head = '', tail = '') => head + tail.replace(/[^\d]/g, space), message: () => 'Espace insécable dans les milliers.' },
  { pattern: /\u202f/g, correct: () => space, message: () => 'Espace fine insécable (U+202F) : la police du site ne l’a pas, tapez U+00A0.' },
]

export const espace: Rule = {
  code: 'typo/espace',
  severity: 'correction',
  teaches: 'Une espace insécable précède : ; ! ? » et suit « : sans elle, le signe passe seul à la ligne.',
  check: ({ passages }) => {
    const found = slipFindings(passages, slips)
    const taken = new Set<string>()
    return found.filter(({ file, edits }) => {
      const keys = edits!.flatMap(({ start, end }) => Array.from({ length: Math.max(1, end - start) }, (_, index) => `${file} ${start + index}`))
      const isNew = keys.every((key) => !taken.has(key))
      for (const key of keys) taken.add(key)
      return isNew
    })
  },
}
