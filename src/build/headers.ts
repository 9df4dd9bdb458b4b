import { headerPolicy } from '../browser-policy.ts'

export type Headers = Readonly<Record<string, string>>

/**
 * The security headers of every answer.
 * @param secure whether the site is served over HTTPS: HSTS must not be sent over plain HTTP
 */
export function securityHeaders({ secure }: { secure: boolean }): Headers {
  return {
    'Content-Security-Policy': headerPolicy({ secure }),
    ...(secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload' }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
}

/** How long an answer may be kept when no rule says otherwise: asked again, answered by 304. */
export const defaultCacheControl = 'public, max-age=0, must-revalidate'

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const openData = { 'Access-Control-Allow-Origin': '*' }

/**
 * Headers that only some addresses get, by what these begin with, without the base path. Prefixes do
 * not overlap, because hosts join the values of rules that do.
 */
export const pathRules: readonly { prefix: string; headers: Headers }[] = [
  // The names of these files carry a hash of their content.
  { prefix: '/_astro/', headers: immutable },
  { prefix: '/pagefind/fragment/', headers: immutable },
  { prefix: '/pagefind/index/', headers: immutable },
  // Other sites' scripts may read the open data and the feed.
  { prefix: '/donnees/', headers: openData },
  { prefix: '/journal.xml', headers: openData },
]

/** All headers of one answer, by its address without the base path. */
export function headersFor(path: string, options: { secure: boolean }): Headers {
  const matching = pathRules.filter(({ prefix }) => path.startsWith(prefix))
  return Object.assign(
    { ...securityHeaders(options), 'Cache-Control': defaultCacheControl },
    ...matching.map(({ headers }) => headers),
  )
}
