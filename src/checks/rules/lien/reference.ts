import { folders } from '../../../kinds/index.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const reference: Rule = {
  code: 'lien/reference',
  severity: 'erreur',
  teaches: 'Un lien par référence, [texte][nom], a quelque part sa ligne « [nom]: adresse ».',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'text').flatMap((node): Finding[] => {
        const start = startOf(node)
        const source = body.file.text.slice(start, node.position?.end.offset)
        return [...source.matchAll(pattern)].flatMap((match): Finding[] => {
          const { note, name, words } = match.groups ?? {}
          const before = source.slice(0, match.index)
          if (
            !note &&
            name === undefined &&
            (body.file.path.startsWith(blanks) ||
              !isLikelyLink(words ?? '', before, source.slice(match.index + match[0].length)))
          )
            return []
          const label = note ?? (name || words) ?? ''
          return [
            {
              file: body.file.path,
              start: start + match.index,
              message: `[${label}] n’est pas défini : écrivez [texte](/page/), ou ajoutez une ligne « [${label}]: /page/ » en fin de fichier.`,
            },
          ]
        })
      }),
    ),
}

/** In a model to adapt, what stands between brackets is to be replaced. */
const blanks = `${folders.kit.path}/`

const pattern =
  /(?<!\\)\[(?:(?<note>\^[^\]\s]+)|(?<words>[^[\]]+))\](?:\[(?<name>[^[\]]*)\])?(?!\()/g

/**
 * Words alone between brackets may be an editor's note inside a quotation, « [la Mission] », an
 * ellipsis or a changed letter: only words that look like the name of a link count.
 */
function isLikelyLink(words: string, before: string, after: string): boolean {
  const inQuotation = before.lastIndexOf('«') > before.lastIndexOf('»')
  if (inQuotation || /^(…|\.\.\.|sic|\p{L}{1,2}|\d+|[\s\u00a0…]*)$/iu.test(words)) return false
  if (/^[ \u00a0]?\(/.test(after) || /^à /i.test(words)) return false
  return !/^\p{L}/u.test(after) && /^[\p{L}\p{N} \u00a0’'_-]{3,}$/u.test(words)
}
