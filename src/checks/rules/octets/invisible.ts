import { codeOf, invisible as hidden, oddSpace } from '../../read/characters.ts'
import type { TextFile } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

export const invisible: Rule = {
  code: 'octets/invisible',
  severity: 'correction',
  teaches:
    'Un caractère invisible, venu d’un copier-coller, coupe les mots pour la recherche et les liens.',
  waivable: false,
  check: ({ texts, passages }) => [
    ...texts
      .filter(({ invalidAt, path }) => invalidAt < 0 && !path.endsWith('.svg'))
      .flatMap(written),
    ...passages.flatMap(({ file, start, source, value }): Finding[] => {
      const [found] = value.match(hidden) ?? []
      return found && !source.includes(found)
        ? [
            {
              file: file.path,
              start,
              message: `Caractère invisible ${codeOf(found)} écrit en code : supprimez-le.`,
              severity: 'erreur',
            },
          ]
        : []
    }),
  ],
}

function written({ path, text }: TextFile): Finding[] {
  const characters = [...text.matchAll(hidden)].filter(
    ({ index }) => index > 0 && !followsPictograph(text, index),
  )
  return [
    ...characters.map(({ index, 0: character }) => ({
      file: path,
      start: index,
      message: `Caractère invisible ${codeOf(character)} : supprimez-le.`,
      edits: [{ start: index, end: index + character.length, text: '' }],
    })),
    ...[...text.matchAll(oddSpace)].map(({ index, 0: character }) => ({
      file: path,
      start: index,
      message: `Espace inhabituelle ${codeOf(character)} : tapez une espace ordinaire.`,
      edits: [{ start: index, end: index + 1, text: ' ' }],
    })),
  ]
}

/** Emoji are made of several characters, some of which are invisible alone. */
const followsPictograph = (text: string, index: number) =>
  /\p{Extended_Pictographic}[\u200d\ufe0f]*$/u.test(text.slice(Math.max(0, index - 8), index))
