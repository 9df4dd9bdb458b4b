import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A file of the site as it stands on the disk. */
export interface SiteFile {
  path: string
  /** Milliseconds since 1970. */
  modified: number
  /** Bytes. */
  size: number
}

/** What an address of the site leads to; `path` is the address without the base path. */
export type Place =
  | { kind: 'file'; file: SiteFile; path: string }
  | { kind: 'redirect'; to: string; status: 302 | 308 }
  | { kind: 'missing' }
  | { kind: 'malformed' }

/**
 * Finds what a request asks for. Never leaves the site's folder, whatever the address.
 * @param folder the built site
 * @param base base path with both slashes
 * @param target path and query of the request, as received
 */
export function locate(folder: string, base: string, target: string): Place {
  const [raw = '', ...query] = target.replace(origin, '').split('?')
  const search = query.length > 0 ? `?${query.join('?')}` : ''
  const address = decode(raw)
  if (!address?.startsWith('/') || address.includes('\0')) return { kind: 'malformed' }
  if (base !== '/' && address === '/') return { kind: 'redirect', to: base, status: 302 }
  if (`${address}/` === base) return { kind: 'redirect', to: base + search, status: 308 }
  if (!address.startsWith(base)) return { kind: 'missing' }

  const path = address.slice(base.length - 1)
  if (!isPublic(path)) return { kind: 'missing' }
  if (path.endsWith('/')) return fileAt(folder, `${path}index.html`, path)
  const page = fileAt(folder, `${path}/index.html`, path)
  if (page.kind === 'file')
    return { kind: 'redirect', to: `${encodeURI(address)}/${search}`, status: 308 }
  return fileAt(folder, path, path)
}

/** A proxy sends the whole address (RFC 9112, section 3.2.2). */
const origin = /^https?:\/\/[^/?]+/i

/** The page shown, with status 404, when nothing else fits. */
export function notFoundPage(folder: string): Place {
  return fileAt(folder, '/404.html', '/404.html')
}

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

/** No empty segment, no hidden file but `.well-known`, nothing that another system reads as `..`. */
function isPublic(path: string): boolean {
  if (/\\|\/\//.test(path)) return false
  return path.split('/').every((segment) => !segment.startsWith('.') || segment === '.well-known')
}

function fileAt(folder: string, name: string, path: string): Place {
  try {
    const file = realpathSync(join(folder, name))
    if (!file.startsWith(realpathSync(folder) + sep)) return { kind: 'missing' }
    const stats = statSync(file)
    if (!stats.isFile()) return { kind: 'missing' }
    return { kind: 'file', file: { path: file, modified: stats.mtimeMs, size: stats.size }, path }
  } catch {
    return { kind: 'missing' }
  }
}
