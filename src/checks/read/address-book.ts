import { toString } from 'mdast-util-to-string'
import { addresses, markdownPath } from '../../label/addresses.ts'
import { anchorsBroughtBy, bringsAnchors } from '../../label/anchors.ts'
import { buildLabel } from '../../label/label.ts'
import { anchorNames } from '../../markdown/anchors.ts'
import { tags as permitted } from '../../markdown/tags.ts'
import { nodesOf, tagsOf, type Body } from './body.ts'
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

export function addressBookOf(
  { ids, valid, canMiss, isSound }: KnownContent,
  bodies: readonly Body[],
  files: readonly SourceFile[],
): AddressBook {
  const pages = new Set([
    '/',
    ...[...ids.pages].map(addresses.page),
    ...[...ids.ecosystems].map(addresses.ecosystem),
  ])
  const built = new Set([
    ...[...pages].flatMap((page) => markdownPath(page) ?? []),
    ...valid.documents.flatMap(({ id, formats }) =>
      formats.map((format) => addresses.download(`${id}.${format}`)),
    ),
  ])
  const makes = (path: string) => built.has(path) || made.some((pattern) => pattern.test(path))
  const assets = new Set(files.map(({ path }) => path))
  const redirects = new Map(valid.redirects.map(({ from, to }) => [from, to]))
  /** Folders whose pages or files are made from what is not there, or cannot be read. */
  const unknown = [
    ...(canMiss('sources') ? [] : ['/sources/']),
    ...(isSound('documents') ? [] : ['/documents/']),
  ]
  const label = buildLabel(valid)
  const anchorsIn = (body: Body): [page: string, anchors: ReadonlySet<string>][] => {
    const bringing = tagsOf(body).filter(({ name }) => bringsAnchors(name))
    if (!bringing.every(({ name }) => permitted[name]?.shows?.every(isSound))) return []
    const brought = bringing.flatMap((tag) => anchorsBroughtBy(label, tag))
    return [[addresses.page(body.id), new Set([...headingAnchors(body), ...brought])]]
  }
  // Two pages have a template of their own.
  const texts = bodies.filter(
    ({ collection, id }) => collection === 'pages' && !/^(accueil|ecosystemes)$/.test(id),
  )
  const anchors = new Map(texts.flatMap(anchorsIn))

  return {
    has: (path) =>
      pages.has(path) ||
      assets.has(`public${path}`) ||
      makes(path) ||
      redirects.has(path) ||
      (unknown.some((folder) => path.startsWith(folder)) ? undefined : false),
    makes,
    anchorsOf: (path) => anchors.get(path),
    mayListSource: (path, anchor) =>
      path !== '/sources/' && (anchor === 'sources-de-la-page' || ids.sources.has(anchor)),
    pages: [...pages],
    redirects,
  }
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
  /^\/(adresses|notices)\.json$/,
  /^\/(404\.html|journal\.xml|apple-touch-icon\.png|\.well-known\/security\.txt)$/,
  /^\/donnees\/(schemas\/)?[a-z-]+\.(json|csv|geojson)$/,
  /^\/documents\/SHA256SUMS$/,
  /^\/apercus\/[a-z0-9/-]+\.png$/,
]
