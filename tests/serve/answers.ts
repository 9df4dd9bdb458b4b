import { defaultCacheControl } from '#src/serve/headers.ts'

/** What a server answers to one request, whichever server it is. */
export interface Row {
  what: string
  path: string
  method?: string
  headers?: Readonly<Record<string, string>>
  /** Several where the standard leaves the choice. */
  status: number | readonly number[]
  /** Headers of the answer; undefined for those that it must not have. */
  answered?: Readonly<Record<string, string | undefined>>
  body?: RegExp
  /** Servers of which this is not asked. */
  not?: readonly string[]
  /** Whether the server answers by itself, before its configuration: Caddy to %zz, nginx to 416. */
  alone?: boolean
}

/** A page whose address changed. */
export const moved = [{ from: '/charte/', to: '/faq/#duree' }]

const forgotten = { 'cache-control': defaultCacheControl }
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' }
const open = { 'access-control-allow-origin': '*' }
const closed = { 'access-control-allow-origin': undefined }
const text = (type: string) => ({
  'content-type': `${type}; charset=utf-8`,
  'content-encoding': undefined,
})
const binary = (type: string) => ({
  'content-type': type,
  'content-encoding': undefined,
  vary: undefined,
})
const varying = { vary: 'Accept-Encoding' }
const html = { ...text('text/html'), ...varying, ...forgotten, ...closed }

/** All of it, for a site under a base path. */
export function answers(base: string): Row[] {
  const to = (path: string) => ({ location: base + path, ...forgotten })
  const file = (path: string, answered: Row['answered']): Row => {
    return { what: 'a file', path: base + path, status: 200, answered: { ...answered } }
  }
  const missing = (what: string, path: string): Row => {
    return { what, path, status: 404, answered: html, body: /Page introuvable/ }
  }
  const encoded = (accepted: string, encoding: string | undefined, not: string[] = []): Row => ({
    what: `a page to who accepts ${accepted}`,
    path: `${base}faq/`,
    headers: { 'Accept-Encoding': accepted },
    status: 200,
    answered: { 'content-encoding': encoding, ...varying, 'content-type': html['content-type'] },
    not,
  })
  const slash = { what: 'a page', path: `${base}faq`, status: 308, answered: to('faq/') }
  const refused = (method: string): Row => ({
    what: 'something sent',
    path: `${base}faq/`,
    method,
    status: 405,
    answered: { allow: 'GET, HEAD', ...forgotten },
  })
  const part = (range: string, status: number, sent: string | undefined, body: RegExp): Row => ({
    what: `the part ${range} of a file`,
    path: `${base}documents/a.pdf`,
    headers: { Range: range },
    status,
    answered: { 'content-range': sent },
    body,
    alone: status === 416,
  })
  return [
    { what: 'the home page', path: base, status: 200, answered: html, body: /Accueil/ },
    { what: 'a page', path: `${base}faq/`, status: 200, answered: html, body: /Questions/ },
    { what: 'a page and a query', path: `${base}faq/?q=%00`, status: 200, answered: html },
    slash,
    {
      what: 'a page and a query',
      path: `${base}faq?q=a?b`,
      status: 308,
      answered: to('faq/?q=a?b'),
    },
    { ...slash, what: 'whatever the host', headers: { Host: 'ailleurs.exemple' } },
    { ...slash, what: 'through a proxy', path: `http://exemple.fr${base}faq` },
    {
      what: 'an address that changed',
      path: `${base}charte/`,
      status: 308,
      answered: to('faq/#duree'),
      not: ['npm start'],
    },

    file('_astro/a.12ab.css', { ...text('text/css'), ...varying, ...immutable, ...closed }),
    file('pagefind/pagefind.js', { ...text('text/javascript'), ...forgotten }),
    file('pagefind/pagefind.fr_1.pf_meta', {
      ...binary('application/octet-stream'),
      ...forgotten,
    }),
    file('pagefind/fragment/fr_1.pf_fragment', {
      ...binary('application/octet-stream'),
      ...immutable,
    }),
    file('documents/a.pdf', { ...binary('application/pdf'), ...forgotten, ...closed }),
    file('documents/a.odt', binary('application/vnd.oasis.opendocument.text')),
    file('documents/a.ods', binary('application/vnd.oasis.opendocument.spreadsheet')),
    file('cle.asc', text('text/plain')),
    file('donnees/ecosystemes.csv', { ...text('text/csv'), ...open, ...forgotten }),
    file('donnees/ecosystemes.geojson', { ...text('application/geo+json'), ...open }),
    file('journal.xml', { ...text('application/atom+xml'), ...open }),
    file('manifest.webmanifest', text('application/manifest+json')),
    file('processus.md', { ...text('text/markdown'), ...closed }),
    file('processus.bib', text('text/x-bibtex')),
    file('processus.ris', text('application/x-research-info-systems')),
    file('documents/SHA256SUMS', text('text/plain')),
    file('.well-known/security.txt', text('text/plain')),

    missing('an unknown page', `${base}rien/`),
    missing('an unknown page', `${base}rien`),
    missing('what is below a page', `${base}faq/rien.html`),
    missing('what is below a file', `${base}processus.md/a`),
    missing('a folder without page', `${base}apercus/`),
    missing('a folder without page', `${base}apercus`),
    missing('a style of another time', `${base}_astro/b.34cd.css`),
    missing('a hidden file', `${base}.env`),
    missing('a parent folder with Windows bars', `${base}..%5c..%5cetc/passwd`),
    missing('an address that looks like a host', '//exemple.fr/'),
    missing('a header in the address', `${base}faq%0d%0aSet-Cookie:a=b`),
    missing('a very long name', base + 'a'.repeat(5000)),
    missing('very deep folders', base + 'a/'.repeat(2000)),
    ...(base === '/' ? [] : [missing('a page outside the base path', '/faq/')]),
    ...['..%2f..%2fnginx.conf', '%2e%2e/%2e%2e/Caddyfile', '../../etc/passwd'].map((path) => ({
      what: 'a parent folder',
      path: base + path,
      status: [400, 404],
      answered: { location: undefined },
    })),
    ...['faq%00.html', '%00', 'faq/%00', '%zz'].map((path) => ({
      what: 'an unreadable address',
      path: base + path,
      status: 400,
      alone: path === '%zz',
    })),

    { what: 'its headers alone', path: `${base}faq/`, method: 'HEAD', status: 200, body: /^$/ },
    { what: 'its headers alone', path: `${base}rien`, method: 'HEAD', status: 404, body: /^$/ },
    ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'].map(refused),

    encoded('gzip, deflate, br', 'br'),
    encoded('BR', 'br'),
    encoded('gzip', 'gzip'),
    encoded('br;q=0, gzip', 'gzip'),
    encoded('zstd', 'zstd', ['nginx']),
    encoded('identity', undefined),

    part('bytes=0-3', 206, 'bytes 0-3/8', /^%PDF$/),
    part('bytes=5-', 206, 'bytes 5-7/8', /^1\.7$/),
    part('bytes=-3', 206, 'bytes 5-7/8', /^1\.7$/),
    part('bytes=0-99', 206, 'bytes 0-7/8', /^%PDF-1\.7$/),
    part('bytes=9-', 416, 'bytes */8', /./),
  ]
}
