import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { colors } from '../graphics/colors.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import type { Source } from '../kinds/source.ts'
import { addresses } from '../label/addresses.ts'
import type { Entry } from '../label/content.ts'
import { isForm, printedPages } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { sourceDate } from '../label/sources.ts'
import {
  bullets,
  everyBlock,
  heading,
  holding,
  mapBlocks,
  paragraph,
  plain,
  runsIn,
  said,
  type Block,
  type Run,
} from './blocks.ts'
import type { Reading } from './reading.ts'

/** What the templates of the documents are given. */
export interface Printed {
  title: string
  subject: string
  author: string
  tagline: string
  version: string
  published: { year: number; month: number; day: number }
  colors: typeof colors
  /** On the cover: version, dates and nature, then what the reader must know first. */
  opening: Block[]
  /** The text, the sources that it cites, the history of the document. */
  blocks: Block[]
}

/** Reads a page of the site, by its address such as `/processus/`. */
export type ReadPage = (path: string, selector?: string) => Reading

/**
 * A text to download, from the pages that it prints: the first one, then the others, each under its
 * own title.
 * @param site public address of the site with its base path and a final slash
 */
export function textDocument(
  entry: Entry<DocumentEntry>,
  label: Label,
  site: string,
  read: ReadPage,
): Printed {
  const [first, ...others] = printedPages(entry).map((id) => {
    const path = label.pages.find((page) => page.id === id)?.href ?? addresses.page(id)
    return { id: site + path.slice(1), ...read(path) }
  })
  // The title of the first page is that of the document.
  const blocks = [
    ...(first?.blocks ?? []).filter((block) => !saysAgain(block, entry.subject)),
    ...others.flatMap(({ id, title, blocks }) => [
      said('heading', title, { level: 0, id }),
      ...blocks,
    ]),
  ]
  const notice = paragraph(frenchTypography(reconstruction(label)))
  return printed(entry, label, site, [notice], outlined(blocks))
}

/** The cover says what a document is for. */
const saysAgain = (block: Block, subject: string) =>
  block.kind === 'paragraph' && plain(block.runs) === frenchTypography(subject)

/** A text with what any document says around it. */
export function printed(
  entry: Entry<DocumentEntry>,
  label: Label,
  site: string,
  notice: readonly Block[],
  blocks: readonly Block[],
): Printed {
  const [year = 0, month = 0, day = 0] = entry.published.split('-').map(Number)
  const page = site + addresses.page(entry.page ?? 'documents').slice(1)
  const facts: [term: string, said: Run][] = [
    ['Version', { text: `${entry.version}, publiée le ${frenchDate(entry.published)}` }],
    ['Contenu arrêté au', { text: frenchDate(entry.effective) }],
    ['Nature', { text: isForm(entry) ? formNature : textNature }],
    [isForm(entry) ? 'Page du site' : 'Version en ligne', { text: page, href: page }],
  ]
  if (label.site.applications === 'closed') {
    const state = { text: `N’existe plus depuis ${label.site.closedSince}` }
    facts.splice(3, 0, ['État du label', state])
  }
  return {
    title: frenchTypography(entry.title),
    subject: frenchTypography(entry.subject),
    author: frenchTypography(label.site.name),
    tagline: frenchTypography(label.site.tagline),
    version: entry.version,
    published: { year, month, day },
    colors,
    opening: [factsOf(facts), ...notice],
    blocks: [...withinDocument(blocks, label), ...closingOf(entry, label, site)],
  }
}

const factsOf = (facts: readonly [term: string, said: Run][]) =>
  holding(
    'facts',
    facts.map(([term, run]) => said('fact', [{ text: term }], { blocks: [paragraph(run)] })),
  )

const textNature = 'Reconstitution documentaire, établie à partir de sources publiques'
const formNature = 'Formulaire propre à ce site, bâti sur les exigences du cahier des charges'

const reconstruction = ({ site }: Label) =>
  `Ce document n’est pas un original. ${site.name} n’est pas un site officiel : il documente le label à partir de sources publiques. Les numéros entre crochets renvoient aux sources citées à la fin.`

/** The history of the document, and how to ask for another format. */
function closingOf(entry: Entry<DocumentEntry>, label: Label, site: string): Block[] {
  const versions = label.journal.flatMap(({ date, title, documents }) =>
    documents
      .filter(({ id }) => id === entry.id)
      .map(({ version }): Run[] => [
        { text: `Version ${version}`, strong: true },
        { text: frenchTypography(`, ${frenchDate(date)} : ${title}`) },
      ]),
  )
  const contact = site + addresses.page('contact').slice(1)
  return [
    heading(1, 'À propos de ce document'),
    ...(versions.length > 0 ? [bullets(versions)] : []),
    paragraph(
      'Ce document existe aussi en page web. ',
      { text: 'Demander un autre format', href: contact },
      ` : ${contact}`,
    ),
  ]
}

/** Each title one level below the one that it stands under, whatever the levels of the pages. */
function outlined(blocks: readonly Block[]): Block[] {
  const above: number[] = []
  return mapBlocks(blocks, (block) => {
    if (block.kind !== 'heading') return block
    const { level = 1 } = block
    while (above.length > 0 && above.at(-1)! >= level) above.pop()
    return { ...block, level: above.push(level) }
  })
}

/**
 * Numbers the sources in the order of their first mark, lists them at the end, and makes links to
 * what the document itself holds lead there.
 */
function withinDocument(blocks: readonly Block[], label: Pick<Label, 'sources'>): Block[] {
  const places = new Set(everyBlock(blocks).map(({ id }) => id))
  const cited = [...new Set(runsIn(blocks).flatMap(({ sources }) => sources ?? []))]
  const numbers = new Map(cited.map((id, index) => [id, index + 1]))
  const written = (run: Run): Run[] => {
    if (run.sources) return markOf(run.sources, numbers)
    const { href, ...rest } = run
    return href && places.has(href) ? [{ ...rest, place: href }] : [run]
  }
  const text = mapBlocks(blocks, (block) => ({ ...block, runs: block.runs.flatMap(written) }))
  const byId = new Map(label.sources.map((source) => [source.id, source]))
  const sources = cited.map((id) => {
    const source = byId.get(id)
    if (source) return holding('item', [paragraph(...referenceOf(source))], { id: `source-${id}` })
    throw new Error(`La source ${id}, citée dans une page, n’est pas dans content/sources.yaml.`)
  })
  if (sources.length === 0) return text
  return [...text, heading(1, 'Sources citées'), holding('sources', sources, { start: 1 })]
}

/** A source as documents and Markdown twins list it, with its address. */
export function referenceOf(source: Entry<Source>): Run[] {
  const { id, url, title, publisher } = source
  const rest = frenchTypography(` – ${publisher}, ${sourceDate(source)} (${id}).`)
  const named = { text: frenchTypography(title) + rest }
  return [named, ...(url ? [{ text: ' ' }, { text: url, href: url }] : [])]
}

/** A mark: the numbers of the sources between brackets, each leading to its line. */
function markOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): Run[] {
  const parts = ids.flatMap((id, index): Run[] => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    { text: String(numbers.get(id)), place: `source-${id}` },
  ])
  return [{ text: '[' }, ...parts, { text: ']' }]
}
