import { posix } from 'node:path'

/** Where the site is published: what tells its own addresses from those of others. */
export interface Place {
  /** Origin without path. */
  url: string
  /** Base path with both slashes. */
  base: string
}

/** An address of the site as a file from the site's folder. */
interface Target {
  file: string
  /** Query and anchor as written. */
  rest: string
}

/**
 * Reads an address written in a file of the site.
 * @param from file that quotes it, such as `faq/index.html`
 * @returns undefined for another site, a courriel, or an anchor of the same page
 */
export function targetOf(address: string, from: string, { url, base }: Place): Target | undefined {
  if (address.startsWith('#')) return undefined
  const here = url + base + from.replace(/(^|\/)index\.html$/, '$1')
  if (!URL.canParse(address, here)) return undefined
  const { origin, pathname, search, hash } = new URL(address, here)
  if (origin !== url || !pathname.startsWith(base)) return undefined
  const path = decodeURIComponent(pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return { file, rest: search + hash }
}

/**
 * Writes an address so that it leads from one file of a folder to another, without any server.
 * Addresses of other sites stay as they are.
 * @example relativeAddress('/label/faq/#prix', 'suite/index.html', place) // '../faq/index.html#prix'
 */
export function relativeAddress(address: string, from: string, place: Place): string {
  const target = targetOf(address, from, place)
  if (!target) return address
  const path = posix.relative(posix.dirname(from), target.file)
  return path.split('/').map(encodeURIComponent).join('/') + target.rest
}
