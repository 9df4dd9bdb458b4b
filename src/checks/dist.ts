import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { isAllowedAddress, isRemote, schemeOf } from '../markdown/addresses.ts'
import { decoded } from './read/body.ts'
import { byPath, filesUnder, type SourceFile } from './read/tree.ts'

export interface DistOptions {
  /** Base path with both slashes. */
  base: string
  /** Files of the pages that must be there, and no other. */
  expectedPages: readonly string[]
  /** The Content-Security-Policy that every page carries: it names the inline scripts by hash. */
  policy: string
}

/** A page of the built site. */
interface BuiltPage {
  /** File from the site's folder, such as `faq/index.html`. */
  file: string
  elements: Element[]
  /** Its anchors, in order. */
  ids: string[]
  /** What a page may not be, but for its elements. */
  faults: string[]
}

interface Site extends DistOptions {
  files: ReadonlySet<string>
  pages: ReadonlyMap<string, BuiltPage>
}

/**
 * The last look at a built site, whatever the content and the tools were: it does not trust the
 * checks of the content.
 * @param dir folder of the built site
 * @returns what is wrong, in French, one line each; empty when the site may be published
 */
export function distProblems(dir: string, options: DistOptions): string[] {
  const entries = filesUnder(dir).toSorted(byPath)
  const files = entries.filter(({ kind }) => kind === 'file')
  const pages = new Map(
    files.filter(({ path }) => /\.x?html?$/i.test(path)).map((file) => [file.path, readPage(file)]),
  )
  const expected = new Set(options.expectedPages)
  const paths = (some: readonly SourceFile[]) => new Set(some.map(({ path }) => path))
  const site: Site = { ...options, files: paths(files), pages }
  const others = entries.filter(({ kind }) => kind !== 'file')
  const foreign = files.filter(
    ({ path, bytes }) => /\.(css|svg)$/.test(path) && foreignStyle.test(bytes.toString()),
  )
  const told: [files: ReadonlySet<string>, what: string][] = [
    [expected.difference(pages), 'cette page manque.'],
    [new Set(pages.keys()).difference(expected), 'cette page n’est pas attendue.'],
    [paths(others), 'ce n’est pas un fichier ordinaire.'],
    [paths(foreign), 'ce fichier charge quelque chose d’un autre site.'],
  ]
  return [
    ...told.flatMap(([wrong, what]) => [...wrong].map((path) => `${path} : ${what}`)),
    ...[...pages.values()].flatMap((page) =>
      [
        ...page.faults,
        ...policyFaults(page, site),
        ...page.elements.flatMap((element) => elementFaults(element, page, site)),
        ...repeatedIds(page),
        ...deadLinks(page, site),
      ].map((what) => `${page.file} : ${what}`),
    ),
  ]
}

const foreignStyle = /@import\s+["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|<script\b/i

/** A page with fewer characters than this beside its title has lost its text on the way. */
const fewest = 40

/** Where a browser would guess, nothing may hide: any fault of the HTML is told. */
function readPage({ path: file, bytes }: SourceFile): BuiltPage {
  const html = bytes.toString()
  const faults: string[] = []
  const tree = fromHtml(html, {
    onerror: ({ line = 1, column = 1, reason }) =>
      void faults.push(`HTML mal formé (${line}:${column}) : ${reason}.`),
  })
  const elements: Element[] = []
  visit(tree, 'element', (element) => void elements.push(element))
  const mains = elements.filter(({ tagName }) => tagName === 'main')
  if (mains.length !== 1) faults.push(`${mains.length} éléments main au lieu d’un.`)
  const title = elements.find(({ tagName }) => tagName === 'h1')
  const words = mains.map((main) => toString(main).replace(title ? toString(title) : '', ''))
  if (words.join('').replace(/\s+/g, ' ').trim().length < fewest)
    faults.push('la partie principale est vide.')
  if (html.includes('\ufffd')) faults.push('un caractère est perdu (U+FFFD).')
  return { file, elements, ids: elements.flatMap((one) => attribute(one, 'id') ?? []), faults }
}

/** An attribute as text, by its name in lower case without dash. */
function attribute({ properties }: Element, name: string): string | undefined {
  const [, value] = Object.entries(properties).find(([key]) => key.toLowerCase() === name) ?? []
  return value === undefined || value === null ? undefined : [value].flat().join(' ')
}

/** Whether an element stands for this header of the answer. */
const isHeader = (element: Element, name: string) =>
  attribute(element, 'httpequiv')?.toLowerCase() === name

/**
 * A page carries the policy, whole and before anything that loads or runs: on a host that sends no
 * header, nothing else would protect its readers.
 */
function policyFaults({ elements }: BuiltPage, { policy }: Site): string[] {
  const at = elements.findIndex((one) => isHeader(one, 'content-security-policy'))
  if (at < 0) return ['la politique de sécurité manque.']
  const written = attribute(elements[at]!, 'content')
  const before = elements
    .slice(0, at)
    .find(({ tagName }) => /^(script|link|style|img|base|body)$/.test(tagName))
  return [
    ...(written === policy ? [] : [`une autre politique de sécurité : « ${written} ».`]),
    ...(before ? [`<${before.tagName}> vient avant la politique de sécurité.`] : []),
  ]
}

/** Elements that no page of this site uses. */
const refused = /^(base|embed|frame|iframe|object|applet|style|portal)$/
const addressed = /^(href|src|action|formaction|data|poster|xlinkhref|cite)$/
/** Attributes of which the browser fetches the address by itself, or sends there what one types. */
const loading = /^(src|srcset|poster|action|formaction)$/
/** Relations by which a `<link>` only names another page. */
const naming = /\b(canonical|alternate|license|author|help|prev|next|search|me|describedby)\b/

/** What could run at the reader's, or make the reader's browser call another host. */
function elementFaults(element: Element, page: BuiltPage, site: Site): string[] {
  const { tagName, properties } = element
  const found = refused.test(tagName) ? [`<${tagName}> est interdit.`] : []
  const isLoaded =
    /^(use|image)$/.test(tagName) ||
    (tagName === 'link' && !naming.test(attribute(element, 'rel') ?? ''))
  for (const property of Object.keys(properties)) {
    const key = property.toLowerCase()
    const value = attribute(element, key) ?? ''
    const shown = `<${tagName} ${key}="${value.slice(0, 60)}">`
    if (/^on/.test(key)) found.push(`gestionnaire en ligne ${shown}`)
    if (/^(style|srcdoc|ping)$/.test(key)) found.push(`attribut ${shown}`)
    // The sources of the site quote pages of their time, some of which only ever were on http.
    if (addressed.test(key) && !isAllowedAddress(value) && schemeOf(value) !== 'tel')
      found.push(`adresse interdite ${shown}`)
    if ((loading.test(key) || (isLoaded && /href$/.test(key))) && isForeign(value))
      found.push(`charge d’ailleurs ${shown}`)
  }
  if (tagName === 'script') found.push(...scriptFaults(element, site))
  if (isHeader(element, 'refresh')) found.push(...refreshFaults(element, page, site))
  return found
}

const isForeign = (value: string) => value.split(',').some((part) => isRemote(part.trim()))

/** A script is a file that the build made, the data of the page, or one whose hash the policy has. */
function scriptFaults(element: Element, { base, policy }: Site): string[] {
  const src = attribute(element, 'src')
  if (src !== undefined) {
    const isOurs = ['_astro/', 'pagefind/'].some((folder) => src.startsWith(base + folder))
    return isOurs ? [] : [`script étranger ${src}`]
  }
  if (attribute(element, 'type') === 'application/ld+json') return []
  const code = toString(element)
  const hash = createHash('sha256').update(code).digest('base64')
  return policy.includes(`'sha256-${hash}'`)
    ? []
    : [`script en ligne inconnu : « ${code.trim().slice(0, 60)} »`]
}

/** Where a page leads by itself; `''` unless it does so at once. */
const movedTo = (meta: Element) =>
  /^\s*0\s*;\s*url=(.*)$/i.exec(attribute(meta, 'content') ?? '')?.[1] ?? ''

/** Only a page that does nothing else may lead on, and only to a page of the site. */
function refreshFaults(meta: Element, { elements }: BuiltPage, { base }: Site): string[] {
  const target = movedTo(meta)
  const isHidden = elements.some(
    (one) => attribute(one, 'name') === 'robots' && attribute(one, 'content')?.includes('noindex'),
  )
  return target.startsWith(base) && !isRemote(target) && isHidden
    ? []
    : [`renvoi automatique vers ${target || attribute(meta, 'content')}`]
}

/** A link to an id that stands several times leads to the first. */
const repeatedIds = ({ ids }: BuiltPage) =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map(
    (id) =>
      `l’ancre « ${id} » s’y trouve plusieurs fois : changez l’un des titres ou des identifiants qui la donnent.`,
  )

/** Addresses and anchors of the site that lead nowhere. */
function deadLinks(page: BuiltPage, site: Site): string[] {
  const targets = new Set(page.elements.flatMap(targetsOf))
  return [...targets]
    .filter((target) => schemeOf(target) === '')
    .flatMap((target) => {
      const [path = '', anchor = ''] = target.split('#')
      const file = fileOf(path.replace(/\?.*/s, ''), page, site)
      if (file === undefined) return [`le lien ${target} est mort.`]
      const isKnown = site.pages.get(file)?.ids.includes(decoded(anchor)) ?? true
      return anchor === '' || anchor.startsWith(':~:') || isKnown
        ? []
        : [`l’ancre ${target} n’existe pas.`]
    })
}

/** Every address that an element names. */
const targetsOf = (element: Element): string[] => [
  ...['href', 'src', 'action', 'poster'].flatMap((key) => attribute(element, key) ?? []),
  ...(attribute(element, 'srcset') ?? '').split(',').map((one) => /\S+/.exec(one)?.[0] ?? ''),
  ...(isHeader(element, 'refresh') ? [movedTo(element)] : []),
]

/** The file that answers an address as it is written. */
function fileOf(path: string, page: BuiltPage, { base, files }: Site): string | undefined {
  if (path === '') return page.file
  const whole = path.startsWith('/') ? path : posix.join(`${base}${page.file}`, '..', path)
  if (!whole.startsWith(base)) return undefined
  const file = decoded(whole.slice(base.length))
  const answer = file === '' || file.endsWith('/') ? `${file}index.html` : file
  return files.has(answer) ? answer : undefined
}
