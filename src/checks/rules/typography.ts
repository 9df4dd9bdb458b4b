import { handSlips, slips, type Slip } from '../../french/typography.ts'
import type { Passage } from '../read/passages.ts'
import type { Rule } from '../rule.ts'
import { eachPassage } from '../search.ts'

export const typographyRules: Rule[] = [
  {
    code: 'typo/espace',
    severity: 'correction',
    teaches:
      'Une espace insécable précède : ; ! ? » et suit « : sans elle, le signe passe seul à la ligne.',
    check: told(
      [slips.doubleMark, before],
      [slips.colon, before],
      [handSlips.bareMark, before, isFrench],
      [handSlips.barePause, before, isFrench],
      [handSlips.leadingPause, before, (passage) => isFrench(passage) && followsMarkup(passage)],
      [slips.opening, () => 'Espace insécable après « (Alt + 0160, ou npm run check -- --fix).'],
      [handSlips.bareClosing, before],
      [slips.unit, () => 'Espace insécable entre le nombre et son unité.'],
      [handSlips.barePercent, () => 'Espace insécable entre le nombre et son unité.'],
      [slips.thousands, () => 'Espace insécable dans les milliers.'],
      [
        slips.narrowSpace,
        () => 'Espace fine insécable (U+202F) : la police du site ne l’a pas, tapez U+00A0.',
      ],
    ),
  },
  {
    code: 'typo/apostrophe',
    severity: 'correction',
    teaches: 'L’apostrophe française est courbe : l’initiative.',
    check: told(
      [slips.apostrophe, curve, ({ kind }) => kind !== 'QUOTE_SINGLE'],
      [handSlips.doubledApostrophe, curve, ({ kind }) => kind === 'QUOTE_SINGLE'],
    ),
  },
  {
    code: 'typo/guillemets',
    severity: 'correction',
    teaches: 'Les guillemets français sont « et », avec une espace insécable à l’intérieur.',
    check: told(
      [handSlips.straightQuotes, quote, ({ kind }) => kind !== 'QUOTE_DOUBLE'],
      [handSlips.escapedQuotes, quote, ({ kind }) => kind === 'QUOTE_DOUBLE'],
      [handSlips.englishQuotes, quote, ({ source }) => !source.includes('«')],
    ),
  },
  {
    code: 'typo/ligature',
    severity: 'correction',
    teaches: 'En français, o et e se lient dans cœur, œuvre ou nœud.',
    check: told(
      [handSlips.ligature, () => 'Écrivez « œ » : cœur, œuvre, nœud, sœur.'],
      [
        handSlips.printedLigature,
        (written, text) => `« ${written} » vient d’un PDF : écrivez « ${text} ».`,
      ],
    ),
  },
  {
    code: 'typo/suspension',
    severity: 'correction',
    teaches:
      'Les points de suspension sont un seul caractère, qui ne se coupe pas en fin de ligne.',
    check: told(
      [handSlips.etCetera, () => 'Écrivez « etc. » avec un seul point.'],
      [slips.ellipsis, () => 'Écrivez « … », un seul caractère, à la place des trois points.'],
    ),
  },
]

function before(written: string): string {
  return `Espace insécable avant « ${written.trim()} » (Alt + 0160, ou npm run check -- --fix).`
}

function curve(): string {
  return 'Écrivez l’apostrophe courbe ’ à la place de l’apostrophe droite.'
}

function quote(_: string, text: string): string {
  return `Écrivez ${text} avec des guillemets français.`
}

/** Titles of works and names of tests keep their own words. */
function isFrench({ collection, value }: Passage): boolean {
  return collection !== 'sources' && !value.includes('.test.ts › ')
}

/** Whether some emphasis, a link, code or a tag stands right before the words. */
function followsMarkup({ kind, file, start }: Passage): boolean {
  return kind === 'prose' && /[*_~)\]`>]/.test(file.text[start - 1] ?? '')
}

type Told = [
  slip: Slip,
  say: (written: string, corrected: string) => string,
  where?: (passage: Passage) => boolean,
]

/** Looks for slips in every passage; where two meet, the first to begin is told. */
function told(...table: Told[]): Rule['check'] {
  return eachPassage((passage) => {
    let free = 0
    return table
      .flatMap((row) => slipsIn(passage, row))
      .toSorted((a, b) => a.at - b.at)
      .filter(({ at, edits: [{ end }] }) => {
        if (at < free) return false
        free = Math.max(at + 1, end)
        return true
      })
  })
}

function slipsIn(passage: Passage, [{ pattern, correct }, say, where]: Told) {
  const { source, start } = passage
  if (source.search(pattern) < 0 || (where && !where(passage))) return []
  return [...source.matchAll(pattern)]
    .filter(({ 0: { length }, index }) => !isCode(source, index, index + length))
    .map((match) => {
      const at = start + match.index
      const text = correct(...match)
      const edit = { start: at, end: at + match[0].length, text }
      return { at, message: say(match[0], text), edits: [edit] as const }
    })
}

/** An address in plain text, and what looks like a tag, broken or not, follow no typography. */
function isCode(source: string, start: number, end: number): boolean {
  const word =
    source.slice(0, start).match(/\S*$/)![0] + (source.slice(start).match(/^\S*/)?.[0] ?? '')
  if (/^[("'«\u00a0]*(https?:\/\/|mailto:|www\.|[\w.-]+@)/.test(word)) return true
  return [...source.matchAll(/<\/?[a-z](?:[^<>]*>|[^<>\n]*)/gi)].some(
    ({ 0: { length }, index }) => index < end && start < index + length,
  )
}
