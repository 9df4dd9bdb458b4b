import { handSlips, slips, type Slip } from '../../french/typography.ts'
import { once } from '../../label/once.ts'
import type { Passage } from '../read/passages.ts'
import type { Check, Family } from '../rule.ts'
import { correction, eachPassage, matches } from '../search.ts'

const before = (written: string) =>
  `Espace insécable avant « ${written.trim()} » (Alt + 0160, ou npm run check -- --fix).`
const inNumber = 'Espace insécable entre le nombre et son unité.'
const curve = 'Écrivez l’apostrophe courbe ’ à la place de l’apostrophe droite.'
const quote = (_: string, text: string) => `Écrivez ${text} avec des guillemets français.`

export const typographyRules: Family = {
  'typo/espace': correction(
    told(
      [slips.doubleMark, before],
      [slips.colon, before],
      [handSlips.bareMark, before, isFrench],
      [handSlips.barePause, before, isFrench],
      [handSlips.leadingPause, before, (passage) => isFrench(passage) && followsMarkup(passage)],
      [slips.opening, 'Espace insécable après « (Alt + 0160, ou npm run check -- --fix).'],
      [handSlips.bareClosing, before],
      [slips.unit, inNumber],
      [handSlips.barePercent, inNumber],
      [handSlips.excess, 'Pas d’espace ici : collez le signe au mot.', isFrench],
      [slips.thousands, 'Espace insécable dans les milliers.'],
      [
        slips.narrowSpace,
        'Espace fine insécable (U+202F) : la police du site ne l’a pas, tapez U+00A0.',
      ],
    ),
  ),
  'typo/apostrophe': correction(
    told(
      [slips.apostrophe, curve, ({ kind }) => kind !== 'QUOTE_SINGLE'],
      [handSlips.doubledApostrophe, curve, ({ kind }) => kind === 'QUOTE_SINGLE'],
    ),
  ),
  'typo/guillemets': correction(
    told(
      [handSlips.straightQuotes, quote, ({ kind }) => kind !== 'QUOTE_DOUBLE'],
      [handSlips.escapedQuotes, quote, ({ kind }) => kind === 'QUOTE_DOUBLE'],
      [handSlips.englishQuotes, quote, ({ source }) => !source.includes('«')],
    ),
  ),
  'typo/ligature': correction(
    told(
      [handSlips.ligature, 'Écrivez « œ » : cœur, œuvre, nœud, sœur.'],
      [
        handSlips.printedLigature,
        (written, text) => `« ${written} » vient d’un PDF : écrivez « ${text} ».`,
      ],
    ),
  ),
  'typo/suspension': correction(
    told(
      [handSlips.etCetera, 'Écrivez « etc. » avec un seul point.'],
      [slips.ellipsis, 'Écrivez « … », un seul caractère, à la place des trois points.'],
    ),
  ),
}

/** Titles of works and names of tests keep their own words. */
function isFrench({ collection, value }: Passage): boolean {
  return collection !== 'sources' && !value.includes('.test.ts › ')
}

/** Whether some emphasis, a link, code or a tag stands right before the words. */
function followsMarkup({ kind, file, start }: Passage): boolean {
  return kind === 'prose' && /[*_~)\]`>]/.test(file.text[start - 1] ?? '')
}

type Row = [
  slip: Slip,
  say: string | ((written: string, corrected: string) => string),
  where?: (passage: Passage) => boolean,
]

/** Looks for slips in every passage; where two meet, the first to begin is told. */
function told(...rows: Row[]): Check {
  return eachPassage((passage) => {
    let free = 0
    return rows
      .filter(([, , where]) => !where || where(passage))
      .flatMap(([slip, say]) => slipsIn(passage, slip, say))
      .toSorted((a, b) => a.at - b.at)
      .filter(({ at, edits: [edit] = [] }) => {
        if (at < free) return false
        free = Math.max(at + 1, edit?.end ?? 0)
        return true
      })
  })
}

function slipsIn(passage: Passage, { pattern, correct }: Slip, say: Row[1]) {
  const tell = (written: string, match: RegExpExecArray) => {
    const mend = correct(...match)
    const message = typeof say === 'string' ? say : say(written, mend)
    return !isCode(passage, match) && { message, mend }
  }
  return matches(passage.source, pattern, tell, passage.start)
}

/** An address in plain text, and what looks like a tag, broken or not, follow no typography. */
function isCode(passage: Passage, { index, 0: { length } }: RegExpExecArray): boolean {
  const { addresses, tags } = codeIn(passage)
  return (
    addresses.some((word) => word.index <= index && index <= word.index + word[0].length) ||
    tags.some((tag) => tag.index < index + length && index < tag.index + tag[0].length)
  )
}

const codeIn = once(({ source }: Passage) => ({
  addresses: [...source.matchAll(/(?<![\w.-])(?:https?:\/\/|mailto:|www\.|[\w.-]+@)\S*/g)],
  tags: [...source.matchAll(/<\/?[a-z](?:[^<>]*>|[^<>\n]*)/gi)],
}))
