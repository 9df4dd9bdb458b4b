import type { Project } from '../read/project.ts'
import type { CollectionName } from '../read/records.ts'
import type { Place } from './places.ts'

/** The page whose document a collection fills. */
const filled: Partial<Record<CollectionName, string>> = {
  criteria: 'cahier-des-charges',
  steps: 'processus',
  form: 'candidater',
  kit: 'candidater',
}

/** The documents to download whose content follows from entries that changed. */
export function documentsTouched({ content }: Project, changed: readonly Place[]): string[] {
  const pages = new Set(
    changed.map(({ collection, id }) => (collection === 'pages' ? id : (filled[collection] ?? ''))),
  )
  const own = new Set(
    changed.filter(({ collection }) => collection === 'documents').map(({ id }) => id),
  )
  return content.valid.documents
    .filter(({ id, page }) => own.has(id) || (page !== undefined && pages.has(page)))
    .map(({ title, version }) => `${title} (version ${version})`)
}
