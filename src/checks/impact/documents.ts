import { isForm, isKit, printedPages } from '../../label/documents.ts'
import type { DocumentEntry } from '../../kinds/document.ts'
import type { KindName } from '../../kinds/index.ts'
import { plainAttributes } from '../../markdown/tree.ts'
import { tags } from '../../markdown/tags.ts'
import { nodesOf } from '../read/body.ts'
import type { Project } from '../read/project.ts'

type Document = DocumentEntry & { id: string }

/** The documents to download whose content follows from entries that changed. */
export function documentsTouched(
  before: Project,
  after: Project,
  changed: readonly { collection: KindName; id: string }[],
): string[] {
  const isChanged = (name: string) => before.content.figures[name] !== after.content.figures[name]
  const touches = (document: Document): boolean => {
    if (isKit(document))
      return (
        changed.some(({ collection }) => collection === 'kit') ||
        after.content.valid.documents.some((other) => !isKit(other) && touches(other))
      )
    return [before, after].some((project) => {
      const printed = printedBy(project, document)
      return (
        printed.figures.some(isChanged) ||
        changed.some(({ collection, id }) => printed.has(collection, id))
      )
    })
  }
  const own = new Set(
    changed.filter(({ collection }) => collection === 'documents').map(({ id }) => id),
  )
  return after.content.valid.documents
    .filter((document) => own.has(document.id) || touches(document))
    .map(({ title, version }) => `${title} (version ${version})`)
}

/** What the form prints beside the settings of the site: its fields, then the requirements. */
const formKinds: readonly KindName[] = ['form', 'criteria']

/** What a document prints of a project: whole kinds, entries that it names, and figures. */
function printedBy(project: Project, document: Document) {
  const pages = new Set(printedPages(document))
  const bodies = project.bodies.filter(
    ({ collection, id }) => collection === 'pages' && pages.has(id),
  )
  const placed = bodies.flatMap((body) =>
    [...nodesOf(body, 'mdxJsxFlowElement'), ...nodesOf(body, 'mdxJsxTextElement')].map((tag) => ({
      name: tag.name ?? '',
      attributes: plainAttributes(tag),
    })),
  )
  const whole = new Set<KindName>([
    'site',
    ...(isForm(document) ? formKinds : []),
    ...placed.flatMap(({ name }) => tags[name]?.shows ?? []),
  ])
  const named = new Set(
    placed.flatMap(({ name, attributes }) =>
      Object.entries(tags[name]?.attributes ?? {}).flatMap(([key, { ids }]) =>
        ids ? (attributes[key]?.split(/\s+/) ?? []).map((id) => `${ids}/${id}`) : [],
      ),
    ),
  )
  const shown = project.records.filter(
    ({ collection, id }) => whole.has(collection) || named.has(`${collection}/${id}`),
  )
  const bodyOf = new Map(project.bodies.map(({ file, prose }) => [file.path, prose]))
  const words = shown.map(
    ({ value, file }) => JSON.stringify(value) + (bodyOf.get(file.path) ?? ''),
  )
  const cited = new Set(words.join(' ').match(/\bS\d{3}\b/g))
  return {
    figures: placed.flatMap(({ name, attributes }) =>
      name === 'Chiffre' ? [attributes['de'] ?? ''] : [],
    ),
    has: (collection: KindName, id: string) =>
      whole.has(collection) ||
      (collection === 'pages' && pages.has(id)) ||
      named.has(`${collection}/${id}`) ||
      (collection === 'sources' && cited.has(id)),
  }
}
