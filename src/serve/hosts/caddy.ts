import { defaultCacheControl, pathRules, securityHeaders, type Headers } from '../headers.ts'
import { contentType, uncommonTypes } from '../types.ts'
import type { Moved } from './redirects-file.ts'

/**
 * A Caddyfile. Caddy sends the files compressed at build and redirects `/faq` to `/faq/` by itself.
 * @param base base path; with `/label/`, the site goes into the folder `label` of the root
 * @param moved addresses that changed, without the base path
 * @param address domain name, or port alone behind another server
 */
export function caddyfile({
  base,
  moved = [],
  root = '/srv/metropole-french-tech/current',
  address = ':80',
}: {
  base: string
  moved?: readonly Moved[]
  root?: string
  address?: string
}): string {
  return `# Engendré par « npm run build -- --release » à partir de src/serve/headers.ts.
${address} {
  root * ${root}
${headerBlock('', { ...securityHeaders({ secure: true }), '?Cache-Control': defaultCacheControl })}
${pathRules.map(({ prefix, headers }) => headerBlock(`${base}${prefix.slice(1)}${prefix.endsWith('/') ? '*' : ''} `, headers)).join('\n')}
${typeLines(base)}

  # Caddy's own redirection to the slash loses the query before version 2.7.
  @asked {
    not path */
    file {path}/index.html
    expression {query} != ""
  }
  redir @asked {path}/?{query} 308
${moved.map(({ from, to }) => `  redir ${base}${from.slice(1)} ${base}${to.slice(1)} 308\n`).join('')}
  # Its file server would answer anything that is sent to a page.
  @sent not method GET HEAD
  error @sent 405

  file_server {
    precompressed br zstd gzip
  }

  handle_errors {
    @missing expression {err.status_code} == 404
    rewrite @missing ${base}404.html
    file_server @missing {
      precompressed br zstd gzip
    }
  }
}
`
}

function headerBlock(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `    ${name} "${value}"\n`)
  return `  header ${matcher}{\n${lines.join('')}  }`
}

function typeLines(base: string): string {
  const feed = `  header ${base}journal.xml Content-Type "${contentType('journal.xml')}"`
  const others = Object.keys(uncommonTypes).map((extension) => {
    const matcher = `@${extension.slice(1)}`
    const type = contentType(`file${extension}`)
    return `  ${matcher} path *${extension}\n  header ${matcher} Content-Type "${type}"`
  })
  const sums = `  @sums path */SHA256SUMS\n  header @sums Content-Type "${contentType('SHA256SUMS')}"`
  return [...others, feed, sums].join('\n')
}
