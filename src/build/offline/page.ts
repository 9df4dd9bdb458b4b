import { readHtml, type Element } from '../../checks/built/html.ts'
import { relativeAddress, type Place } from './address.ts'

/**
 * What a page of the copy may load: files beside it. It runs nothing: browsers refuse modules and
 * requests to a page opened as a file, and without its scripts a page shows all its text.
 */
const policy =
  "default-src 'none'; style-src file:; img-src file:; font-src file:; base-uri 'none'; form-action 'none'"

const searchNotice =
  'La recherche a besoin du site en ligne : elle manque à cette copie, qui se lit sans réseau. Les pages nommées ci-dessous mènent à tout le contenu. Dans une page, la recherche de votre navigateur (Ctrl\u00a0F ou Cmd\u00a0F) trouve un mot.'

/**
 * Rewrites a page so that it can be read from a folder, without any server.
 * @param html page as it was built, read and found in order by the verification
 * @param file its path in the site's folder
 */
export function offlinePage(html: string, file: string, place: Place): string {
  let text = ''
  let at = 0
  for (const element of readHtml(html).elements) {
    if (element.start < at) continue
    text += html.slice(at, element.start)
    const kept = isKept(element)
    text += kept ? rewritten(element, html, file, place) : replacementOf(element)
    at = kept ? element.end : endOf(element, html)
  }
  return text + html.slice(at)
}

/** Scripts, what only works with them, and what only the online site tells of itself. */
function isKept({ name, attributes }: Element): boolean {
  const has = (key: string) => attributes.has(key)
  switch (name) {
    case 'script':
      return false
    case 'meta':
      return !has('property') && !/^twitter:/.test(attributes.get('name') ?? '')
    case 'link':
      return !/^(canonical|manifest|preload)$/.test(attributes.get('rel') ?? '')
    case 'form':
      return attributes.get('role') !== 'search'
    default:
      return !['data-search-dialog', 'data-search-status', 'data-search-about'].some(has)
  }
}

const replacementOf = ({ attributes }: Element) =>
  attributes.has('data-search-status') ? `<p>${searchNotice}</p>` : ''

/** Offset after an element, whatever elements of the same name it holds. */
function endOf({ name, end }: Element, html: string): number {
  if (name === 'meta' || name === 'link') return end
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi')
  tags.lastIndex = end
  for (let depth = 1; depth > 0;) {
    const [tag, slash] = tags.exec(html) ?? []
    if (tag === undefined) throw new Error(`<${name}> ne se ferme pas.`)
    depth += slash ? -1 : 1
  }
  return tags.lastIndex
}

/** The same tag, with its addresses relative. */
function rewritten(element: Element, html: string, file: string, place: Place): string {
  const { name, attributes } = element
  let text = html.slice(element.start, element.end)
  for (const key of ['href', 'src', 'action'] as const) {
    const value = attributes.get(key)
    if (value !== undefined) text = withValue(text, key, relativeAddress(value, file, place))
  }
  if (name !== 'meta') return text
  const content = attributes.get('content') ?? ''
  switch (attributes.get('http-equiv')?.toLowerCase()) {
    case 'content-security-policy':
      return withValue(text, 'content', policy)
    case 'refresh': {
      const [, delay = '', target = ''] = /^(.*?url=)(.*)$/i.exec(content) ?? []
      return withValue(text, 'content', delay + relativeAddress(target, file, place))
    }
    default:
      return text
  }
}

function withValue(tag: string, key: string, value: string): string {
  const written = new RegExp(`(\\s${key}=)(?:"[^"]*"|'[^']*'|[^\\s"'>]+)`, 'i')
  const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return tag.replace(written, (_, before: string) => `${before}"${escaped}"`)
}
