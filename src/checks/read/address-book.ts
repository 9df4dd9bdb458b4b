import { toString } from 'mdast-util-to-string'
import { addresses, markdownPath, standingPages } from '../../label/addresses.ts'
import { anchorsBroughtBy, bringsAnchors } from '../../label/contents.ts'
import { buildLabel } from '../../label/label.ts'
import { anchorNames } from '../../markdown/anchors.ts'
import { plainAttributes } from '../../markdown/tree.ts'
import { tags as permitted } from '../../markdown/tags.ts'
import { nodesOf, type Body } from './body.ts'
import type { KnownContent } from './content.ts'
import type { SourceFile } from './tree.ts'

/** The addresses of the site and their anchors, known without building it. */
export interface AddressBook {
  /** Whether a page or a file answers at this path; undefined when the tree cannot tell. */
  has: (path: string) => boolean | undefined
  /** Whether the build makes the file at this path. */
  makes: (path: string) => boolean
  /** The anchors of a page, but those of its list of sources; undefined when the tree cannot tell. */
  anchorsOf: (path: string) => ReadonlySet<string> | undefined
  /** Whether a page lists its sources under this anchor, as far as can be told without a build. */
  mayListSource: (path: string, anchor: string) => boolean
  /** All known pages, for suggestions. */
  pages: readonly string[]
  /** Old address → new one. */
  redirects: ReadonlyMap<string, string>
}

/** Pages that the site's contract names: known even when only a few files are checked. */
const contractPages = [
  'initiative',
  'benefices',
  'cahier-des-charges',
  'processus',
  'candidater',
  'histoire',
  'donnees',
  'accessibilite',
  'mentions-legales',
  'contact',
]

export function addressBookOf(
  content: KnownContent,
  bodies: readonly Body[],
  files: readonly SourceFile[],
): AddressBook {
  const { ids, isWhole, valid } = content
  const own = [
    ...[...ids.pages].map(addresses.page),
    ...[...ids.ecosystems].map((id) => `/ecosystemes/${id}/`),
  ]
  const standing = isWhole ? ['/'] : [...standingPages, ...contractPages].map(addresses.page)
  const pages = new Set([...own, ...standing])
  const assets = new Set(
    files
      .filter(({ path }) => path.startsWith('public/'))
      .map(({ path }) => path.slice('public'.length)),
  )
  const documents = new Set(
    valid.documents.flatMap(({ id, formats }) =>
      formats.map((format) => `/documents/${id}.${format}`),
    ),
  )
  const twins = new Set([...pages].flatMap((page) => markdownPath(page) ?? []))
  const redirects = new Map(valid.redirects.map(({ from, to }) => [from, to]))
  const anchors = anchorsBy(content, bodies)

  const makes = (path: string) =>
    documents.has(path) || twins.has(path) || made.some((pattern) => pattern.test(path))

  return {
    has(path) {
      if (pages.has(path) || assets.has(path) || makes(path) || redirects.has(path)) return true
      if (path.startsWith('/sources/') && !content.isNamed('sources')) return undefined
      if (path.startsWith('/documents/') && !content.isSound('documents')) return undefined
      if (path.startsWith('/ecosystemes/') && !isWhole && ids.ecosystems.size === 0)
        return undefined
      return false
    },
    makes,
    anchorsOf: (path) => (pages.has(path) ? anchors.get(path) : undefined),
    mayListSource: (path, anchor) =>
      path !== '/sources/' && (anchor === 'sources-de-la-page' || ids.sources.has(anchor)),
    pages: [...pages],
    redirects,
  }
}

/** Anchors by page, for pages whose text and data are all there. */
function anchorsBy(content: KnownContent, bodies: readonly Body[]): Map<string, Set<string>> {
  const { valid } = content
  const label = buildLabel(valid)
  const anchors = new Map<string, Set<string>>()
  for (const body of bodies) {
    // Two pages have a template of their own.
    if (body.collection !== 'pages' || body.id === 'accueil' || body.id === 'ecosystemes') continue
    const tags = nodesOf(body, 'mdxJsxFlowElement').map((tag) => ({
      name: tag.name ?? '',
      attributes: plainAttributes(tag),
    }))
    const bringing = tags.filter(({ name }) => bringsAnchors(name))
    if (!bringing.every(({ name }) => permitted[name]?.shows?.every(content.isSound))) continue
    const brought = bringing.flatMap((tag) => anchorsBroughtBy(label, tag))
    anchors.set(addresses.page(body.id), new Set([...headingAnchors(body), ...brought]))
  }
  return anchors
}

/** The anchors of a body's headings, as the build makes them. */
export function headingAnchors(body: Body): string[] {
  const nameOf = anchorNames()
  return nodesOf(body, 'heading').map((heading) => nameOf(toString(heading)))
}

/** Files that the build makes, beside pages, their Markdown twins and the documents. */
const made = [
  /^\/(_astro|pagefind)\//,
  /^\/sitemap(-index|-\d+)?\.xml$/,
  /^\/(robots|licences|llms(-full)?)\.txt$/,
  /^\/journal\.xml$/,
  /^\/404\.html$/,
  /^\/(adresses|notices)\.json$/,
  /^\/manifest\.webmanifest$/,
  /^\/(apple-touch-icon|icon-\d+)\.png$/,
  /^\/\.well-known\/security\.txt$/,
  /^\/donnees\/(schemas\/)?[a-z-]+\.(json|csv|geojson)$/,
  /^\/documents\/SHA256SUMS$/,
  /^\/apercus\/[a-z0-9/-]+\.png$/,
  /^\/[a-z0-9/-]+\.(bib|ris)$/,
]
