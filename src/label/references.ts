import { addresses } from './addresses.ts'
import type { ComposedPage } from './composed.ts'
import type { Entry } from './content.ts'
import type { Label } from './label.ts'
import type { Source } from '../kinds/source.ts'

/** A page of whole references. */
export type ReferencePage = ComposedPage & { references: Entry<Source>[] }

/** The pages of the whole references, in order of id. */
export function referencePages({
  pages,
  site,
  sources,
}: Pick<Label, 'pages' | 'site' | 'sources'>): ReferencePage[] {
  const parent = addresses.page('sources')
  const updated = pages.find(({ href }) => href === parent)?.updated ?? site.referenceDate
  const ordered = sources.toSorted((a, b) => a.id.localeCompare(b.id))
  const byPage = Map.groupBy(ordered, ({ id }) => addresses.references(id))
  return [...byPage].map(([href, references]) => {
    const range = `${references[0]!.id} à ${references.at(-1)!.id}`
    return {
      id: href.split('/').at(-2)!,
      parent,
      references,
      file: 'content/sources.yaml',
      body: '',
      title: `Sources ${range}`,
      description: `Les références entières de ${range} : titre, éditeur, date, adresse consultée et réserves.`,
      href,
      label: range,
      section: 'documents',
      updated,
      sources: [],
      aliases: [],
    }
  })
}
