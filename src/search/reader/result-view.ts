import { element } from './element.ts'
import type { Found } from './engine.ts'
import { markParameter } from './mark-parameter.ts'
import { plain } from './query.ts'

/** An answer in the list: its kind, its title as a link, a passage, its files; words are marked. */
export function resultView(found: Found, words: readonly string[]): HTMLLIElement {
  const { kind, title, page, href, excerpt, files } = found
  const pieces = piecesOf(excerpt)
  const marked = pieces.flatMap(({ text, isFound }) =>
    // Not those of an address, which Pagefind takes for one word.
    isFound && !/[/.@]\S/.test(text) ? (text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []) : [],
  )
  const [main, ...others] = files
  const links = others.flatMap((file) => [
    ' · ',
    element('a', { href: href.replace(/\/documents\/.*$/, file.href) }, file.words),
  ])
  return element(
    'li',
    { class: 'search-result' },
    element('p', { class: 'kind' }, element('strong', {}, kind), page ? ` · ${page}` : ''),
    element(
      'h3',
      {},
      element('a', { href: withMarks(href, marked) }, ...shown(inTitle(title, words))),
    ),
    element('p', { class: 'extract' }, ...shown(pieces)),
    main && element('p', { class: 'kind' }, main.words, ...links),
  )
}

interface Piece {
  text: string
  isFound: boolean
}

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text))

/** Cuts a title at the words asked for, which Pagefind marks in passages only. */
function inTitle(title: string, words: readonly string[]): Piece[] {
  const asked = new Set(words.flatMap((word) => plain(word).split(' ')))
  return title
    .split(/([\p{L}\p{N}]+)/u)
    .map((text, index) => ({ text, isFound: index % 2 === 1 && asked.has(plain(text)) }))
}

/** Reads Pagefind's passage, escaped text with `<mark>` tags, without ever making HTML of it. */
function piecesOf(excerpt: string): Piece[] {
  return excerpt.split(/<\/?mark>/).map((piece, index) => ({
    text: piece.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? ''),
    isFound: index % 2 === 1,
  }))
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
}

/** Has the page that a result opens mark the words found there. */
function withMarks(href: string, words: readonly string[]): string {
  if (words.length === 0 || /\.\w+$/.test(href)) return href
  const [page, anchor] = href.split('#')
  const query = new URLSearchParams({ [markParameter]: [...new Set(words)].join(' ') })
  return `${page}?${query}${anchor === undefined ? '' : `#${anchor}`}`
}
