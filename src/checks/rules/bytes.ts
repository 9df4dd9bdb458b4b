import { codeOf, type TextFile } from '../read/text.ts'
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
    waivable: false,
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
    waivable: false,
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
    waivable: false,
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
    waivable: false,
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
    waivable: false,
    check: all(
      eachText((file) => (isDrawing(file) ? undefined : hiddenIn(file.text))),
      escaped(invisible, (found) => ({
        message: `Caractère invisible ${codeOf(found)} écrit en code : supprimez-le.`,
        severity: 'erreur',
      })),
    ),
  },
  {
    code: 'octets/bidi',
    teaches: 'Un caractère de sens d’écriture montre un texte autre que celui qui est écrit.',
    waivable: false,
    check: everywhere(
      bidi,
      (found) => `Caractère de sens d’écriture ${codeOf(found)} interdit : supprimez-le.`,
    ),
  },
  {
    code: 'octets/controle',
    teaches: 'Un caractère de contrôle ne s’affiche pas et peut tromper un terminal.',
    waivable: false,
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
    code: 'octets/alphabet',
    teaches:
      'Une lettre d’un autre alphabet ressemble à la nôtre, mais n’est pas la même : recherche et liens échouent.',
    check: eachText((file) => (isDrawing(file) ? undefined : strangersIn(file.text))),
  },
  {
    code: 'octets/mojibake',
    teaches: 'Un texte lu dans le mauvais encodage montre « Ã© » à la place de « é ».',
    check: eachText(({ text }) => [
      ...matches(text, /[^\0-\x7f]{2,}/g, (run, { index }) => misread(run, index)),
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

function isDrawing({ path }: TextFile): boolean {
  return path.endsWith('.svg')
}

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

function hiddenIn(text: string): Said[] {
  return [
    ...matches(text, invisible, (character, { index }) =>
      index > 0 && !followsPictograph(text, index)
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

/** Emoji are made of several characters, some of which are invisible alone. */
function followsPictograph(text: string, index: number): boolean {
  return /\p{Extended_Pictographic}[\u200d\ufe0f]*$/u.test(
    text.slice(Math.max(0, index - 8), index),
  )
}

/** Letters drawn as ours: mathematical and full-width ones. */
const imitation = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/u
const foreign = new RegExp(
  `[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}${imitation.source.slice(1)}`,
  'u',
)
const foreignWord = new RegExp(`[\\p{L}\\p{M}\\p{N}${foreign.source.slice(1)}+`, 'gu')
/** Letters of other alphabets that look like Latin ones. */
const lookalikes = /^[аАВсСеЕНіІјЈкКМоОрРѕЅтТхХуУүһԁԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναιρυ]+$/u

function strangersIn(text: string): Said[] {
  if (!foreign.test(text)) return []
  return matches(text, foreignWord, (letters, { index }) => {
    const at = letters.search(foreign)
    if (at < 0) return undefined
    const character = String.fromCodePoint(letters.codePointAt(at)!)
    const isMixed = /\p{Script=Latin}/u.test(letters.replace(/[\uff01-\uff5e]/g, ''))
    const isDisguise = lookalikes.test(letters) && letters.length > 1
    if (!isMixed && !isDisguise && !imitation.test(character)) return undefined
    return {
      at: index + at,
      message: `Lettre d’un autre alphabet, ${codeOf(character)}, dans le mot « ${letters} » : retapez-le au clavier.`,
    }
  })
}

/** Windows-1252 characters beyond Latin-1, with the byte that each one stands for. */
const unusedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const windowsBytes = Array.from({ length: 32 }, (_, index) => 0x80 + index).filter(
  (byte) => !unusedBytes.has(byte),
)
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, index) => [sign, windowsBytes[index]!]),
)

/** Finds bytes of UTF-8 that were read as Windows-1252. */
function misread(run: string, start: number): Said {
  const bytes = [...run].map(
    (sign) => windows.get(sign) ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0),
  )
  for (const [at, first] of bytes.entries()) {
    const length = first >= 0xc2 && first <= 0xc5 ? 2 : first === 0xe2 ? 3 : 0
    const meant = Buffer.from(bytes.slice(at, at + length)).toString('utf8')
    // Latin letters, French quotation marks, dashes and the like: nothing else is meant in French.
    if (length > 0 && /^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]$/.test(meant)) {
      const words = [...run].slice(at, at + length).join('')
      return {
        at: start + at,
        message: `« ${words} » : mauvais encodage, sans doute « ${meant} ». Retapez le mot.`,
      }
    }
  }
  return undefined
}
