import { isForm, isKit, isSheet, printedPages } from '../../label/documents.ts'
import type { DocumentEntry } from '../../kinds/document.ts'
import { kinds, type KindName } from '../../kinds/index.ts'
import { tags } from '../../markdown/tags.ts'
import { tagsOf, writtenIn } from '../read/body.ts'
import type { Project } from '../read/project.ts'

/** What a reader sees of an entry, and the text that stays equal as long as nothing changed. */
export interface Place {
  collection: KindName
  title: string
  address: string
  state: string
}

/** Where each entry of a project is read, by a key that lasts. */
export function placesOf({ records, bodies }: Project): Map<string, Place> {
  const written = writtenIn(bodies)
  return new Map(
    records
      .filter(({ id, collection }) => id !== '' && collection !== 'redirects')
      .map(({ collection, id, file, value }) => {
        const { title, name, term } = Object(value) as Record<string, unknown>
        const words = [title, name, term].find((one) => typeof one === 'string')
        const place: Place = {
          collection,
          title: typeof words === 'string' ? words : id,
          address: kinds[collection].address?.(id) ?? '/',
          state: JSON.stringify(value) + (written.get(file.path) ?? ''),
        }
        return [`${collection}/${id}`, place]
      }),
  )
}

type Document = DocumentEntry & { id: string }

/**
 * All that a document prints, in a text that stays equal as long as nothing of it changed: its
 * pages, whole kinds, entries that they name, the sources cited there, and figures.
 * @param places the entries of the project, by `collection/id`
 */
export function printedBy(
  project: Project,
  document: Document,
  places: ReadonlyMap<string, Place>,
): string {
  const { bodies, content } = project
  // A sheet prints the answer of its page, parts of others, and the paths.
  const printed = isSheet(document) ? [document.page] : printedPages(document)
  const parts = document.parts.map((part) => part.replace(/#.*/, ''))
  const pages = bodies.filter(
    ({ collection, id }) =>
      collection === 'pages' && (printed.includes(id) || parts.includes(kinds.pages.address!(id))),
  )
  const placed = pages.flatMap(tagsOf)
  const whole = new Set<KindName>([
    isKit(document) ? 'kit' : 'site',
    ...(isForm(document) ? (['form', 'criteria'] as const) : []),
    isSheet(document) ? 'ecosystems' : 'site',
    ...placed.flatMap(({ name }) => tags[name]?.shows ?? []),
  ])
  const named = new Set([
    `documents/${document.id}`,
    ...pages.map(({ id }) => `pages/${id}`),
    ...placed.flatMap(({ name, attributes }) =>
      Object.entries(tags[name]?.attributes ?? {}).flatMap(([key, { ids }]) =>
        ids ? (attributes[key]?.split(/\s+/) ?? []).map((id) => `${ids}/${id}`) : [],
      ),
    ),
  ])
  const shown = [...places]
    .filter(([key, { collection }]) => whole.has(collection) || named.has(key))
    .map(([, { state }]) => state)
  const cited = new Set(shown.join(' ').match(/\bS\d{3}\b/g))
  const figures = placed.map(({ attributes: { de = '' } }) => content.figures[de])
  const others = content.valid.documents.filter((other) => isKit(document) && !isKit(other))
  return JSON.stringify([
    shown,
    [...cited].map((id) => places.get(`sources/${id}`)?.state),
    figures,
    others.map((other) => printedBy(project, other, places)),
  ])
}
