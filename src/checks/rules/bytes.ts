import { codeOf } from '../read/text.ts'
import type { Check, Family } from '../rule.ts'
import { correction, eachPassage, eachText, error, inTexts, type Said } from '../search.ts'

/** Characters that nobody sees: they break search, links and names. */
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200d\u2060-\u2064\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu
/**
 * Control characters but tab and line ends, characters that change the direction of writing or are
 * for private use, and none at all: what one reads is not what is written.
 */
const control =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffc\p{Co}\p{Noncharacter_Code_Point}]/gu
/** Letters of another alphabet, or of mathematics, in the likeness of ours. */
const alike =
  /(?<=\p{sc=Latin})[\p{sc=Cyrl}\p{sc=Grek}]|[\p{sc=Cyrl}\p{sc=Grek}](?=\p{sc=Latin})|[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu
/** Spaces and line separators that no keyboard types on purpose. */
const oddSpace = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g

/** The signs of Windows-1252 beyond ASCII, in the order of their bytes. */
const windows = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, index) => index + 128),
)
const next = `[${windows.slice(0, 64)}]`
/** Bytes of UTF-8 that were read as Windows-1252. */
const misread = new RegExp(`[Â-Å]${next}|â${next}{2}`, 'g')
/** Latin letters, French quotation marks, dashes and the like: nothing else is meant in French. */
const french = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]$/

const notUtf8 =
  'Enregistrez le fichier en UTF-8 : il est dans un autre encodage (Latin-1, Windows-1252 ou UTF-16).'

const notTyped = (found: string) =>
  `Caractère de contrôle ${codeOf(found)} : supprimez-le et tapez ce qu’il devait être.`

/** Emoji are made of several characters, some of which are invisible alone. */
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}][\u200d\ufe0f]*$/u
const notSvg = /(?<!\.svg)$/

export const byteRules: Family = {
  'octets/utf8': error(({ texts }) =>
    texts
      .filter(({ invalidAt }) => invalidAt >= 0)
      .map(({ path: file, invalidAt: start }) => ({ file, start, message: notUtf8 })),
  ),
  'octets/crlf': correction(
    together(
      /\r\n?/g,
      () => '\n',
      (end) =>
        `Fins de ligne ${end === '\r' ? 'CR' : 'CRLF'} : enregistrez avec des fins de ligne LF.`,
      /^content\//,
    ),
  ),
  // Search and links miss an accent that is a character of its own.
  'octets/nfd': correction(
    together(
      /\P{M}\p{M}+/gu,
      (letter) => letter.normalize('NFC'),
      (letter) =>
        `Accents décomposés (« ${letter.normalize('NFC')} » en ${letter.length} caractères) : enregistrez en NFC.`,
    ),
  ),
  'octets/invisible': correction(
    inTexts(
      invisible,
      (found, { index, input }) =>
        !pictograph.test(input.slice(Math.max(0, index - 8), index)) && {
          message: `Caractère invisible ${codeOf(found)} : supprimez-le.`,
          mend: '',
        },
      notSvg,
    ),
    inTexts(
      oddSpace,
      (found) => ({
        message: `Espace inhabituelle ${codeOf(found)} : tapez une espace ordinaire.`,
        mend: ' ',
      }),
      notSvg,
    ),
    escaped(invisible, (found) => ({
      message: `Caractère invisible ${codeOf(found)} écrit en code : supprimez-le.`,
      severity: 'erreur',
    })),
  ),
  'octets/controle': error(
    inTexts(control, notTyped),
    escaped(control, notTyped),
    // What stands for NUL in Markdown.
    escaped(/\ufffd/g, () => 'Ce code ne donne aucun caractère : supprimez-le.'),
  ),
  'octets/alphabet': error(
    inTexts(
      alike,
      (sign) => `« ${sign} » (${codeOf(sign)}) n’est pas une de nos lettres : retapez-la.`,
    ),
  ),
  'octets/mojibake': error(
    inTexts(misread, (words) => {
      const bytes = [...words].map((sign) => windows.indexOf(sign) + 128)
      const meant = Buffer.from(bytes).toString('utf8')
      return (
        french.test(meant) &&
        `« ${words} » : mauvais encodage, sans doute « ${meant} ». Retapez le mot.`
      )
    }),
    // « à » loses its second half when the editor takes it for a space.
    inTexts(/Ã(?= )/g, '« Ã » : mauvais encodage, sans doute « à ». Retapez le mot.'),
    inTexts(/\ufffd+/g, 'Caractère perdu (U+FFFD) : retapez le mot.'),
  ),
}

/** One message for all that is mended in a file at once. */
function together(
  pattern: RegExp,
  mend: (found: string) => string,
  say: (found: string) => string,
  paths = /./,
): Check {
  return eachText(({ path, text }) => {
    const all = paths.test(path) ? [...text.matchAll(pattern)] : []
    const edits = all.flatMap(({ index: start, 0: found }) => {
      const edit = { start, end: start + found.length, text: mend(found) }
      return edit.text === found ? [] : [edit]
    })
    const [first] = edits
    return first && { at: first.start, message: say(text.slice(first.start, first.end)), edits }
  })
}

/** Characters that an entity of Markdown or an escape of YAML hides from the eye. */
function escaped(pattern: RegExp, say: (found: string) => Said): Check {
  return eachPassage(({ source, value, start }) => {
    const [found] = value.match(pattern) ?? []
    const said = found !== undefined && !source.includes(found) && say(found)
    const at = start + Math.max(0, source.search(/&#|\\[\dux]/))
    return said && { at, ...(typeof said === 'string' ? { message: said } : said) }
  })
}
