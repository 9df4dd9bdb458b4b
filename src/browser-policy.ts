import { createHash } from 'node:crypto'
import { themeScript } from './theme-script.ts'

const themeHash = createHash('sha256').update(themeScript).digest('base64')

/**
 * What a page may load and run: files of its own host, and nothing else. No text ever becomes code
 * either (Trusted Types): `'none'` lets no script make an exception for itself.
 */
const directives = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // The search engine is WebAssembly; the theme script is the only inline one.
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${themeHash}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/**
 * The Content-Security-Policy that every page carries in a `<meta>`, for hosts that send no header.
 * Browsers refuse `frame-ancestors` there; the upgrade to HTTPS is left to hosts that have it.
 */
export const metaPolicy = directives.join('; ')

/**
 * The Content-Security-Policy of the header.
 * @param secure whether the site is served over HTTPS: over plain HTTP, upgrading the requests
 * makes Safari fetch http://localhost over TLS
 */
export function headerPolicy({ secure }: { secure: boolean }): string {
  const upgrade = secure ? ['upgrade-insecure-requests'] : []
  return [...directives, "frame-ancestors 'none'", ...upgrade].join('; ')
}
