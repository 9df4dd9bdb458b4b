import { slipsIn, type Slip } from '../../typography.ts'
import type { Passage } from '../../read/passages.ts'
import type { Rule } from '../../rule.ts'

const space = '\u00a0'
/** Titles of works and names of tests keep their own words. */
const isFrench = ({ collection, value }: Passage) =>
  collection !== 'sources' && !value.includes('.test.ts › ')
const before = (mark: string) =>
  `Espace insécable avant « ${mark} » (Alt + 0160, ou npm run check -- --fix).`

/** A blank follows, or the passage ends: a tag, a link or some emphasis begins. */
const closes = `(?=\\s|["']?$)`
/** What a word, a number, a bracket or a quotation ends with; one letter alone is no word. */
const word = '(?:\\p{L}{2}|[\\p{N}%€…)»])'

const slips: Slip[] = [
  {
    pattern: /[ \u2009\u202f]([;!?»])/g,
    correct: (_, mark = '') => space + mark,
    message: (written) => before(written.trim()),
  },
  { pattern: /[ \u2009\u202f]:(?=\s|$)/g, correct: () => `${space}:`, message: () => before(':') },
  {
    pattern: /([?!])(?<=(?:\p{L}{2}|[)»]).)(?=\s|$)/gu,
    correct: (mark = '') => space + mark,
    message: before,
    where: isFrench,
  },
  {
    // The semicolon of an entity, « &nbsp; », is not one.
    pattern: new RegExp(`(?<=${word})(?:(?<!&#?\\w+);|:)${closes}`, 'gu'),
    correct: (mark = '') => space + mark,
    message: before,
    where: isFrench,
  },
  {
    pattern: /^[:;](?=\s|$)/g,
    correct: (mark = '') => space + mark,
    message: before,
    where: (passage) => isFrench(passage) && followsMarkup(passage),
  },
  {
    pattern: /«(?:[ \u2009\u202f]+|(?=[^\s\u00a0]))/g,
    correct: () => `«${space}`,
    message: () => 'Espace insécable après « (Alt + 0160, ou npm run check -- --fix).',
  },
  { pattern: /»(?<=[^\s\u00a0]»)/g, correct: () => `${space}»`, message: () => before('»') },
  {
    pattern: /(\d)[ \u2009\u202f]?(?=[%€‰](?!\p{L}))/gu,
    correct: (_, digit = '') => digit + space,
    message: () => 'Espace insécable entre le nombre et son unité.',
  },
  {
    pattern: /(\d)[ \u2009\u202f](?=(?:M€|Md€|k€|Ko|Mo|Go)(?![\p{L}\d]))/gu,
    correct: (_, digit = '') => digit + space,
    message: () => 'Espace insécable entre le nombre et son unité.',
  },
  {
    pattern:
      /(\d{1,3})((?:[ \u2009\u202f]\d{3})+)(?![\d-]|[ \u00a0]\d)(?<!(?:[\d.,\u00a0-]|\d )\1\2)/g,
    correct: (_, head = '', tail = '') => head + tail.replace(/[^\d]/g, space),
    message: () => 'Espace insécable dans les milliers.',
  },
  {
    pattern: /\u202f/g,
    correct: () => space,
    message: () => 'Espace fine insécable (U+202F) : la police du site ne l’a pas, tapez U+00A0.',
  },
]
const search = slipsIn(slips)

/** Whether some emphasis, a link, code or a tag stands right before the words. */
const followsMarkup = ({ kind, file, start }: Passage) =>
  kind === 'prose' && /[*_~)\]`>]/.test(file.text[start - 1] ?? '')

export const espace: Rule = {
  code: 'typo/espace',
  severity: 'correction',
  teaches:
    'Une espace insécable précède : ; ! ? » et suit « : sans elle, le signe passe seul à la ligne.',
  check: (project) => {
    let from = { file: '', end: 0 }
    const inOrder = search(project).toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start,
    )
    // One fault may answer to two patterns: the first to begin is enough.
    return inOrder.filter(({ file, start, edits }) => {
      const isFree = file !== from.file || start >= from.end
      if (isFree) from = { file, end: Math.max(start + 1, edits!.at(-1)!.end) }
      return isFree
    })
  },
}
