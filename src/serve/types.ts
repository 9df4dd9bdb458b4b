import { basename, extname } from 'node:path'

const byName: Readonly<Record<string, string>> = {
  'journal.xml': 'application/atom+xml',
  SHA256SUMS: 'text/plain',
}

/** Files whose name tells more than their extension. */
export const namedFiles: readonly string[] = Object.keys(byName)

/** Media types by extension, without charset. */
export const typesByExtension: Readonly<Record<string, string>> = {
  '.asc': 'text/plain',
  '.avif': 'image/avif',
  '.bib': 'text/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}

/** Extensions that common servers do not know, for the files that configure them. */
export const uncommonTypes = Object.fromEntries(
  [
    '.asc',
    '.bib',
    '.csv',
    '.docx',
    '.geojson',
    '.js',
    '.md',
    '.odp',
    '.ods',
    '.odt',
    '.ris',
    '.wasm',
    '.webmanifest',
    '.xlsx',
  ].map((extension) => [extension, typesByExtension[extension]!]),
)

const isText = (type: string) =>
  /^text\/|[/+](json|xml)$|^image\/svg|^application\/(manifest|x-research)/.test(type)

/** The media type of a file, with its charset when it is text. */
export function contentType(file: string): string {
  const type =
    byName[basename(file)] ??
    typesByExtension[extname(file).toLowerCase()] ??
    'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}

/** Whether a file gets smaller by compression: images, fonts and archives already are. */
export function isCompressible(file: string): boolean {
  return /charset=utf-8$/.test(contentType(file))
}
