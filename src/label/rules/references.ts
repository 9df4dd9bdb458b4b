import { guessOf } from '../../french/words.ts'
import { kindNames, kinds, lists, singles, type KindName } from '../../kinds/index.ts'
import type { Content, Located } from '../content.ts'
import { fault, type LabelFamily } from './rule.ts'

/**
 * Says that an id does not exist, with the one that may have been meant: never for the number of a
 * source, which is near to a dozen others.
 * @param known the ids that do
 */
export function unknownId(id: string, kind: KindName, known: ReadonlySet<string>): string {
  const { one, feminine } = kinds[kind].name
  const said = `« ${id} » : ${one} ${feminine ? 'inconnue' : 'inconnu'}.`
  if (/^S\d{3}$/.test(id))
    return `${said} Corrigez son numéro, ou ajoutez-la à content/sources.yaml.`
  return `${said} ${guessOf(id, known)}`.trim()
}

export const referenceRules: LabelFamily = {
  *'reference/inconnue'(content) {
    const idsOf = (name: KindName) => new Set(entriesOf(content, name).map(({ id }) => id))
    const known = new Map(kindNames.map((name) => [name, idsOf(name)]))
    for (const name of kindNames) {
      const references = { sources: 'sources', ...kinds[name].references }
      for (const [index, entry] of entriesOf(content, name).entries()) {
        const start = name in lists ? [index] : []
        for (const { kind, id, path } of quotesOf(entry, references, start)) {
          const ids = known.get(kind)!
          if (ids.has(id)) continue
          yield fault(entry.file, path, unknownId(id, kind, ids), { collection: kind, id })
        }
      }
    }
  },
}

const entriesOf = (content: Content, name: KindName): readonly Located[] =>
  name in singles ? [] : (content[name] as Located[])

/** An id that an entry quotes, and where. */
interface Quote {
  kind: KindName
  id: string
  path: (string | number)[]
}

/**
 * The ids that a value quotes.
 * @param references kinds by the key that holds their ids, with the key around it when one is given
 */
function quotesOf(
  value: unknown,
  references: Readonly<Record<string, string>>,
  path: (string | number)[],
): Quote[] {
  if (typeof value !== 'object' || value === null) return []
  const around = path.findLast((step) => typeof step === 'string')
  return Object.entries(value).flatMap(([key, inner]): Quote[] => {
    const step = Array.isArray(value) ? Number(key) : key
    const kind = (references[key] ?? references[`${around}.${key}`]) as KindName | undefined
    if (!kind) return quotesOf(inner, references, [...path, step])
    if (typeof inner === 'string') return [{ kind, id: inner, path: [...path, key] }]
    return Array.isArray(inner)
      ? inner.map((id: string, index) => ({ kind, id, path: [...path, key, index] }))
      : []
  })
}
