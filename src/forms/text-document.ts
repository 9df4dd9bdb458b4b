import type { Nodes, PhrasingContent, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
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
import { nodesIn } from '../markdown/tree.ts'
import {
  bullets,
  fact,
  heading,
  item,
  link,
  list,
  paragraph,
  strong,
  type Block,
} from './blocks.ts'

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
export type ReadPage = (path: string, selector?: string) => Root

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
  const pages = printedPages(entry).map((id) => {
    const path = label.pages.find((page) => page.id === id)?.href ?? addresses.page(id)
    return { id: site + path.slice(1), blocks: read(path).children }
  })
  // The title of the first page is that of the document.
  const blocks = pages.flatMap(({ id, blocks: [title, ...text] }, index) =>
    index === 0
      ? text.filter((block) => !saysAgain(block, entry.subject))
      : [{ ...title!, data: { id } }, ...text],
  )
  const notice = paragraph(frenchTypography(reconstruction(label)))
  return printed(entry, label, site, [notice], outlined(blocks))
}

/** The cover says what a document is for. */
const saysAgain = (block: Block, subject: string) =>
  block.type === 'paragraph' && toString(block) === frenchTypography(subject)

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
  const facts: [term: string, said: string | PhrasingContent][] = [
    ['Version', `${entry.version}, publiée le ${frenchDate(entry.published)}`],
    ['Contenu arrêté au', frenchDate(entry.effective)],
    ['Nature', isForm(entry) ? formNature : textNature],
    [isForm(entry) ? 'Page du site' : 'Version en ligne', link(page)],
  ]
  if (label.site.applications === 'closed') {
    facts.splice(3, 0, ['État du label', `N’existe plus depuis ${label.site.closedSince}`])
  }
  return {
    title: frenchTypography(entry.title),
    subject: frenchTypography(entry.subject),
    author: frenchTypography(label.site.name),
    tagline: frenchTypography(label.site.tagline),
    version: entry.version,
    published: { year, month, day },
    colors,
    opening: [
      list(
        facts.map(([term, said]) => item([fact([term], [said])])),
        { data: { look: 'facts' } },
      ),
      ...notice,
    ],
    blocks: [...withinDocument(blocks, label), ...closingOf(entry, label, site)],
  }
}

const textNature = 'Reconstitution documentaire, établie à partir de sources publiques'
const formNature = 'Formulaire propre à ce site, bâti sur les exigences du cahier des charges'

const reconstruction = ({ site }: Label) =>
  `Ce document n’est pas un original. ${site.name} n’est pas un site officiel : il documente le label à partir de sources publiques. Les numéros entre crochets renvoient aux sources citées à la fin.`

/** The history of the document, and how to ask for another format. */
function closingOf(entry: Entry<DocumentEntry>, label: Label, site: string): Block[] {
  const versions = label.journal.flatMap(({ date, title, documents }) =>
    documents
      .filter(({ id }) => id === entry.id)
      .map(({ version }) => [
        strong(`Version ${version}`),
        frenchTypography(`, ${frenchDate(date)} : ${title}`),
      ]),
  )
  const contact = site + addresses.page('contact').slice(1)
  return [
    heading(1, 'À propos de ce document'),
    ...(versions.length > 0 ? [bullets(versions)] : []),
    paragraph(
      'Ce document existe aussi en page web. ',
      link(contact, 'Demander un autre format'),
      ` : ${contact}`,
    ),
  ]
}

/** Each title one level below the one that it stands under, whatever the levels of the pages. */
export function outlined(blocks: Block[]): Block[] {
  const above: number[] = []
  for (const node of nodesIn({ type: 'root', children: blocks })) {
    if (node.type !== 'heading') continue
    while (above.length > 0 && above.at(-1)! >= node.depth) above.pop()
    above.push(node.depth)
    node.depth = above.length as 1
  }
  return blocks
}

/**
 * Numbers the sources in the order of their first mark, lists them at the end, and makes links to
 * what the document itself holds lead there.
 */
function withinDocument(blocks: readonly Block[], label: Pick<Label, 'sources'>): Block[] {
  const nodes = nodesIn({ type: 'root', children: [...blocks] })
  const places = new Set(nodes.map(({ data }) => data?.id))
  const cited = [...new Set(nodes.flatMap(({ data }) => data?.sources ?? []))]
  const written = (node: Nodes): Nodes[] => {
    if (node.data?.sources) return markOf(node.data.sources, cited)
    if (node.type === 'link' && places.has(node.url)) node.data = { place: node.url }
    if ('children' in node) node.children = node.children.flatMap(written) as never
    return [node]
  }
  const text = blocks.flatMap(written) as Block[]
  const byId = new Map(label.sources.map((source) => [source.id, source]))
  const sources = cited.map((id) => {
    const source = byId.get(id)
    if (source) return item([paragraph(...referenceOf(source))], { data: { id: `source-${id}` } })
    throw new Error(`La source ${id}, citée dans une page, n’est pas dans content/sources.yaml.`)
  })
  if (sources.length === 0) return text
  return [
    ...text,
    heading(1, 'Sources citées'),
    list(sources, { ordered: true, start: 1, data: { look: 'sources' } }),
  ]
}

/** A source as documents and Markdown twins list it, with its address. */
export function referenceOf(source: Entry<Source>): (string | PhrasingContent)[] {
  const { id, url, title, publisher } = source
  const rest = frenchTypography(` – ${publisher}, ${sourceDate(source)} (${id}).`)
  return [frenchTypography(title) + rest, ...(url ? [' ', link(url)] : [])]
}

/** A mark: the numbers of the sources between brackets, each leading to its line. */
function markOf(ids: readonly string[], cited: readonly string[]): PhrasingContent[] {
  const parts = ids.flatMap((id, index): (string | PhrasingContent)[] => {
    const mark = { ...link('', String(cited.indexOf(id) + 1)), data: { place: `source-${id}` } }
    return index > 0 ? [', ', mark] : [mark]
  })
  return paragraph('[', ...parts, ']').children
}
