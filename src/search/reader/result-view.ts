import { kinds } from '../kinds.ts'
import { element } from './element.ts'
import type { Found } from './engine.ts'
import { countFound, extractOf } from './extract.ts'
import type { Group } from './group.ts'

/** Most links to the inside of a page under its title. */
const mostInside = 3

/** The entry of a page in the list: its best answer, then where else on the page to go. */
export function resultView({ items }: Group<Found>, roots: ReadonlySet<string>): HTMLLIElement {
  const [best, ...others] = items.map(({ value }) => value)
  if (!best) return element('li')
  const { kind, title, page, href, files = [] } = best
  return element(
    'li',
    { class: 'search-result' },
    element(
      'p',
      { class: 'kind' },
      element('strong', {}, kinds[kind].words),
      page ? ` · ${page}` : '',
    ),
    element('h3', {}, element('a', { href }, title)),
    element('p', { class: 'extract' }, ...extract(best, roots)),
    files.length > 0 && filesView(files, href),
    insideView(
      [...sectionsOf(best, roots), ...others.filter(isInside).map(linkTo)].slice(0, mostInside),
    ),
  )
}

function extract({ text, summary }: Found, roots: ReadonlySet<string>): (Node | string)[] {
  const pieces = extractOf(text, roots)
  if (pieces.length === 0) return [summary]
  return pieces.map((piece) => (piece.marked ? element('mark', {}, piece.text) : piece.text))
}

interface Inside {
  href: string
  title: string
}

/** The page itself is named beside the kind of its best answer. */
const isInside = ({ href }: Found) => href.includes('#')
const linkTo = ({ href, title }: Found): Inside => ({ href, title })

/** The sections of a page that hold the most words found. */
function sectionsOf({ href, text, sections }: Found, roots: ReadonlySet<string>): Inside[] {
  return sections
    .map(({ id, title, at }, index) => ({
      href: `${href}#${id}`,
      title,
      count: countFound(text.slice(at, sections[index + 1]?.at), roots),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostInside)
}

function filesView(files: NonNullable<Found['files']>, main: string): HTMLElement {
  const links = files.map(({ href, words }) =>
    main.endsWith(href)
      ? words
      : element('a', { href: main.replace(/\/documents\/.*$/, href) }, words),
  )
  return element(
    'p',
    { class: 'kind' },
    ...links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link])),
  )
}

function insideView(links: readonly Inside[]): HTMLElement | false {
  if (links.length === 0) return false
  return element(
    'ul',
    {},
    ...links.map(({ href, title }) => element('li', {}, element('a', { href }, title))),
  )
}
