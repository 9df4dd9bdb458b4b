import { nearest } from '../../french/words.ts'
import { lists } from '../../kinds/index.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** What the data quote by id. */
export type Kind = 'sources' | 'criteria' | 'steps' | 'contradictions' | 'documents' | 'pages'

const unknown: Record<Kind, string> = {
  sources: 'source inconnue',
  criteria: 'exigence inconnue',
  steps: 'étape inconnue',
  contradictions: 'désaccord inconnu',
  documents: 'document inconnu',
  pages: 'page inconnue',
}

/**
 * Says that an id does not exist, with the one that may have been meant: never for the number of a
 * source, which is near to a dozen others.
 * @param known the ids that do
 */
export function unknownId(id: string, kind: Kind, known: ReadonlySet<string>): string {
  const said = `« ${id} » : ${unknown[kind]}.`
  if (/^S\d{3}$/.test(id))
    return `${said} Corrigez son numéro, ou ajoutez-la à content/sources.yaml.`
  const guess = nearest(id, known)
  return guess ? `${said} Vouliez-vous dire « ${guess} » ?` : said
}

/** Keys that hold ids, by collection: the same key may mean another thing elsewhere. */
const keys: Partial<Record<keyof Content, Record<string, Kind>>> = {
  pages: { sources: 'sources', document: 'documents' },
  listings: { sources: 'sources' },
  criteria: { sources: 'sources', parent: 'criteria' },
  steps: { sources: 'sources', leadsTo: 'steps' },
  questions: { sources: 'sources', criteria: 'criteria', steps: 'steps' },
  benefits: { sources: 'sources' },
  ecosystems: { sources: 'sources', dateSources: 'sources', contradictions: 'contradictions' },
  form: { criteria: 'criteria' },
  contradictions: { sources: 'sources' },
  timeline: { sources: 'sources' },
  glossary: { sources: 'sources' },
  documents: { page: 'pages', followedBy: 'pages' },
}

/** Every identifier that the data quote must exist. */
export function knownReferences(content: Content): Problem[] {
  const known = Object.fromEntries(
    (Object.keys(unknown) as Kind[]).map((kind) => [
      kind,
      new Set(content[kind].map(({ id }) => id)),
    ]),
  ) as Record<Kind, Set<string>>

  return Object.entries(keys).flatMap(([name, kinds]) => {
    const entries = content[name as Kind]
    return entries.flatMap((entry, index) =>
      quoted(entry, kinds, name in lists ? [index] : []).flatMap(
        ({ kind, id, path }): Problem[] => {
          if (known[kind].has(id)) return []
          return [
            {
              file: entry.file,
              path,
              rule: 'reference/inconnue',
              message: unknownId(id, kind, known[kind]),
              about: { collection: kind, id },
            },
          ]
        },
      ),
    )
  })
}

/** Documents quoted by the journal, with the version that it announces. */
export function journalDocuments({ documents, journal }: Content): Problem[] {
  const known = new Map(documents.map((document) => [document.id, document]))
  const missing = journal.flatMap((entry, index) =>
    entry.documents.flatMap(({ id }, rank): Problem[] =>
      known.has(id)
        ? []
        : [
            {
              file: entry.file,
              path: [index, 'documents', rank, 'id'],
              rule: 'reference/inconnue',
              message: unknownId(id, 'documents', new Set(known.keys())),
              about: { collection: 'documents', id },
            },
          ],
    ),
  )
  const unannounced = documents.flatMap((document, index): Problem[] => {
    const announced = journal.some(({ documents: listed }) =>
      listed.some(({ id, version }) => id === document.id && version === document.version),
    )
    if (announced) return []
    return [
      {
        file: document.file,
        path: [index, 'version'],
        rule: 'document/journal',
        message: `La version ${document.version} de « ${document.id} » n’est pas au journal : ajoutez une entrée à content/journal.yaml.`,
      },
    ]
  })
  return [...missing, ...unannounced]
}

interface Quote {
  kind: Kind
  id: string
  path: (string | number)[]
}

function quoted(value: unknown, kinds: Record<string, Kind>, path: (string | number)[]): Quote[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => quoted(item, kinds, [...path, index]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const kind = kinds[key]
    if (!kind) return quoted(inner, kinds, [...path, key])
    const ids: unknown[] = Array.isArray(inner) ? inner : [inner]
    return ids.flatMap((id, index) =>
      typeof id === 'string'
        ? [{ kind, id, path: Array.isArray(inner) ? [...path, key, index] : [...path, key] }]
        : [],
    )
  })
}
