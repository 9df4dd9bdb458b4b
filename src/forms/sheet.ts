import { frenchDate } from '../french/dates.ts'
import { plural } from '../french/numbers.ts'
import { enumerate } from '../french/words.ts'
import { figureWords, pathsFile } from '../graphics/paths.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { fact, heading, type Block } from './blocks.ts'
import type { ReadPage } from './reading.ts'

/**
 * The label on one sheet: what the home page answers, the counts, the figure of the paths, then the
 * parts of pages that the document names.
 * @throws in French when a page has no such part
 */
export function sheetOf(entry: DocumentEntry, label: Label, site: string, read: ReadPage): Block[] {
  const { ecosystems, figures } = label
  const said = (selector: string) => read(addresses.page('accueil'), selector).children
  const labelled = ecosystems.filter(({ state }) => state === 'label').map(({ place }) => place)
  const counts = `${plural(figures.candidatures, 'candidature')}, ${plural(figures.visites, 'visite')}, ${plural(figures.labels, 'label')}`
  const alt = `Un trait par candidat, du dépôt à 2019\u00a0: ${figureWords(label).said}.`
  return [
    ...said('.brief'),
    fact(
      [`Au ${frenchDate(label.site.referenceDate)}`],
      [`${counts}\u00a0: ${enumerate(labelled)}.`],
    ),
    ...entry.parts.flatMap((part) => {
      const { children } = read(part.replace(/#.*/, ''))
      const { start, length } = partOf(children, site + part.slice(1))
      return children.slice(start, start + length)
    }),
    heading(2, figureWords(label).title),
    { type: 'image', url: pathsFile(label, false).text, alt },
    ...said('.fifteen figcaption > p'),
  ]
}

/**
 * Where a part stands: its title and what follows it, up to the next one of its rank.
 * @param id full address of the part
 */
export function partOf(blocks: readonly Block[], id: string) {
  const start = blocks.findIndex(({ data }) => data?.id === id)
  const title = blocks[start]
  if (title?.type !== 'heading') {
    throw new Error(`content/documents.yaml : aucune page n’a de titre à l’adresse « ${id} ».`)
  }
  const after = blocks.slice(start + 1)
  const end = after.findIndex((block) => block.type === 'heading' && block.depth <= title.depth)
  return { start, length: 1 + (end < 0 ? after.length : end) }
}
