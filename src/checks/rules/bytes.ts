import { codeOf } from '../read/text.ts'
import type { Rule } from '../rule.ts'
import { all, eachPassage, eachText, findings, matches, type Said } from '../search.ts'

/** Characters that nobody sees: they break search, links and names. */
const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200d\u2060-\u2064\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu
/** Characters that change the direction of writing: what one reads is not what is written. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Control characters but tab and line ends, characters for private use, and none at all. */
const control =
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]/g
/** Spaces and line separators that no keyboard types on purpose. */
const oddSpace = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g

export const byteRules: Rule[] = [
  {
    code: 'octets/utf8',
    teaches: 'Les fichiers sont en UTF-8 ; un autre encodage abîme les accents.',
    check: ({ texts }) =>
      texts.flatMap(({ path, invalidAt }) =>
        findings(
          path,
          invalidAt,
          invalidAt >= 0 &&
            'Enregistrez le fichier en UTF-8 : il est dans un autre encodage (Latin-1, Windows-1252 ou UTF-16).',
        ),
      ),
  },
  {
    code: 'octets/bom',
    severity: 'correction',
    teaches: 'La marque BOM, invisible, empêche de reconnaître le début du fichier.',
    check: eachText(
      ({ text }) =>
        text.startsWith('\uFEFF') && {
          message: 'Marque BOM au début du fichier : enregistrez en « UTF-8 sans BOM ».',
          edits: [{ start: 0, end: 1, text: '' }],
        },
    ),
  },
  {
    code: 'octets/crlf',
    severity: 'correction',
    teaches:
      'Les lignes se terminent par LF seul, pour que les relectures ne montrent que les vrais changements.',
    check: eachText(({ path, text }) =>
      path.startsWith('content/')
        ? together(
            text,
            /\r\n?/g,
            () => '\n',
            (end) =>
              `Fins de ligne ${end === '\r' ? 'CR' : 'CRLF'} : enregistrez avec des fins de ligne LF.`,
          )
        : undefined,
    ),
  },
  {
    code: 'octets/nfd',
    severity: 'correction',
    teaches:
      'Une lettre accentuée est un seul caractère (NFC) : sinon la recherche et les liens la manquent.',
    check: eachText(({ text }) =>
      text.normalize('NFC') === text
        ? undefined
        : together(
            text,
            /\P{M}\p{M}+/gu,
            (letter) => letter.normalize('NFC'),
            (letter) =>
              `Accents décomposés (« ${letter.normalize('NFC')} » en ${letter.length} caractères) : enregistrez en NFC.`,
          ),
    ),
  },
  {
    code: 'octets/invisible',
    severity: 'correction',
    teaches:
      'Un caractère invisible, venu d’un copier-coller, coupe les mots pour la recherche et les liens.',
    check: all(
      eachText(({ path, text }) => (path.endsWith('.svg') ? undefined : hiddenIn(text))),
      escaped(invisible, (found) => ({
        message: `Caractère invisible ${codeOf(found)} écrit en code : supprimez-le.`,
        severity: 'erreur',
      })),
    ),
  },
  {
    code: 'octets/bidi',
    teaches: 'Un caractère de sens d’écriture montre un texte autre que celui qui est écrit.',
    check: everywhere(
      bidi,
      (found) => `Caractère de sens d’écriture ${codeOf(found)} interdit : supprimez-le.`,
    ),
  },
  {
    code: 'octets/controle',
    teaches: 'Un caractère de contrôle ne s’affiche pas et peut tromper un terminal.',
    check: all(
      everywhere(
        control,
        (found) =>
          `Caractère de contrôle ${codeOf(found)} : supprimez-le et tapez ce qu’il devait être.`,
      ),
      // What stands for NUL in Markdown.
      escaped(/\ufffd/g, () => 'Ce code ne donne aucun caractère : supprimez-le.'),
    ),
  },
  {
    code: 'octets/mojibake',
    teaches: 'Un texte lu dans le mauvais encodage montre « Ã© » à la place de « é ».',
    check: eachText(({ text }) => [
      ...matches(text, misread, (words) => {
        const bytes = [...words].map((sign) => windows.indexOf(sign) + 128)
        const meant = Buffer.from(bytes).toString('utf8')
        return (
          french.test(meant) &&
          `« ${words} » : mauvais encodage, sans doute « ${meant} ». Retapez le mot.`
        )
      }),
      // « à » loses its second half when the editor takes it for a space.
      ...matches(
        text,
        /Ã(?= )/g,
        () => '« Ã » : mauvais encodage, sans doute « à ». Retapez le mot.',
      ),
      ...matches(text, /\ufffd+/g, () => 'Caractère perdu (U+FFFD) : retapez le mot.'),
    ]),
  },
]

/** The signs of Windows-1252 beyond ASCII, in the order of their bytes. */
const windows = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, index) => index + 128),
)
const next = `[${windows.slice(0, 64)}]`
/** Bytes of UTF-8 that were read as Windows-1252. */
const misread = new RegExp(`[Â-Å]${next}|â${next}{2}`, 'g')
/** Latin letters, French quotation marks, dashes and the like: nothing else is meant in French. */
const french = /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]$/

/** One message for all that is mended in a file at once. */
function together(
  text: string,
  pattern: RegExp,
  mend: (found: string) => string,
  say: (found: string) => string,
): Said {
  const found = [...text.matchAll(pattern)].filter(([one]) => mend(one) !== one)
  const [first] = found
  return (
    first && {
      at: first.index,
      message: say(first[0]),
      edits: found.map(({ index, 0: one }) => ({
        start: index,
        end: index + one.length,
        text: mend(one),
      })),
    }
  )
}

/** Characters that an entity of Markdown or an escape of YAML hides from the eye. */
function escaped(pattern: RegExp, say: (found: string) => Said): Rule['check'] {
  return eachPassage(({ source, value }) => {
    const [found] = value.match(pattern) ?? []
    return found !== undefined && !source.includes(found) && say(found)
  })
}

function everywhere(pattern: RegExp, say: (found: string) => Said): Rule['check'] {
  return all(
    eachText(({ text }) => matches(text, pattern, say)),
    escaped(pattern, say),
  )
}

/** Emoji are made of several characters, some of which are invisible alone. */
const pictograph = /\p{Extended_Pictographic}[\u200d\ufe0f]*$/u

function hiddenIn(text: string): Said[] {
  return [
    ...matches(text, invisible, (character, { index }) =>
      index > 0 && !pictograph.test(text.slice(Math.max(0, index - 8), index))
        ? {
            message: `Caractère invisible ${codeOf(character)} : supprimez-le.`,
            edits: [{ start: index, end: index + character.length, text: '' }],
          }
        : undefined,
    ),
    ...matches(text, oddSpace, (character, { index }) => ({
      message: `Espace inhabituelle ${codeOf(character)} : tapez une espace ordinaire.`,
      edits: [{ start: index, end: index + 1, text: ' ' }],
    })),
  ]
}
