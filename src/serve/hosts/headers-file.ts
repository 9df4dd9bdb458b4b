import { pathRules, securityHeaders, type Headers } from '../headers.ts'
import { contentType, namedFiles, uncommonTypes } from '../types.ts'

/**
 * The `_headers` file that Netlify and Cloudflare Pages read in the site's folder.
 * Both keep pages for no longer than `defaultCacheControl` of themselves, so it is left out: they
 * would join it to the value of a more precise rule.
 */
export function headersFile({ base }: { base: string }): string {
  const rules = pathRules.map(({ prefix, headers }) =>
    block(base + prefix.slice(1) + (prefix.endsWith('/') ? '*' : ''), headers),
  )
  // They would send files that they do not know to be downloaded.
  const types = [...Object.keys(uncommonTypes), ...namedFiles].map((name) =>
    block(`${base}*${name}`, { 'Content-Type': contentType(name.replace(/^\./, 'a.')) }),
  )
  return [block('/*', securityHeaders({ secure: true })), ...rules, ...types].join('\n')
}

function block(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${pattern}\n${lines.join('')}`
}
