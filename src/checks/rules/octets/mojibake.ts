import type { Rule } from '../../rule.ts'

/** Windows-1252 characters beyond Latin-1, with the byte that each one stands for. */
const windows = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => [character, bytesOf()[index]!]),
)

function bytesOf(): number[] {
  const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
  return Array.from({ length: 32 }, (_, index) => 0x80 + index).filter((byte) => !unused.has(byte))
}

export const mojibake: Rule = {
  code: 'octets/mojibake',
  severity: 'erreur',
  teaches: 'Un texte lu dans le mauvais encodage montre « Ã© » à la place de « é ».',
  check: ({ texts }) =>
    texts
      .filter(({ invalidAt }) => invalidAt < 0)
      .flatMap(({ path, text }) => [
        ...[...text.matchAll(/[^\0-\x7f]{2,}/g)].flatMap(({ index, 0: run }) => {
          const found = misread(run)
          return found
            ? [
                {
                  file: path,
                  start: index + found.at,
                  message: `« ${found.words} » : mauvais encodage, sans doute « ${found.meant} ». Retapez le mot.`,
                },
              ]
            : []
        }),
        // « à » loses its second half when the editor takes it for a space.
        ...[...text.matchAll(/Ã(?= )/g)].map(({ index }) => ({
          file: path,
          start: index,
          message: '« Ã » : mauvais encodage, sans doute « à ». Retapez le mot.',
        })),
        ...[...text.matchAll(/\ufffd+/g)].map(({ index }) => ({
          file: path,
          start: index,
          message: 'Caractère perdu (U+FFFD) : retapez le mot.',
        })),
      ]),
}

/** Finds bytes of UTF-8 that were read as Windows-1252. */
function misread(run: string): { at: number; words: string; meant: string } | undefined {
  const bytes = [...run].map(
    (character) =>
      windows.get(character) ?? (character.charCodeAt(0) < 256 ? character.charCodeAt(0) : -1),
  )
  for (let at = 0; at < bytes.length - 1; at++) {
    const first = bytes[at]!
    const length = first >= 0xc2 && first <= 0xc5 ? 2 : first >= 0xe2 && first <= 0xe2 ? 3 : 0
    const part = bytes.slice(at, at + length)
    if (
      length === 0 ||
      part.length < length ||
      part.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)
    )
      continue
    const meant = Buffer.from(part).toString('utf8')
    // Latin letters, French quotation marks, dashes and the like: nothing else is meant in French.
    if (/^[\u00a0-\u017f\u2010-\u203a\u20ac\u2122]$/.test(meant)) {
      return { at, words: [...run].slice(at, at + length).join(''), meant }
    }
  }
  return undefined
}
