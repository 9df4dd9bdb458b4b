import {
  defaultCacheControl,
  pathRules,
  readingMethods,
  securityHeaders,
  type Headers,
} from '../headers.ts'
import { contentType, isCompressible, typesByExtension, uncommonTypes } from '../types.ts'
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

  # It says so only with the answers that it has in another encoding.
  @encoded path ${encodedPaths()}
  header @encoded {
    Vary Accept-Encoding
    defer
  }

  # Its file server would answer anything that is sent to a page.
  @sent not method GET HEAD
  handle @sent {
    header Allow "${readingMethods}"
    error 405
  }

  # No file has such a name, and its file server would answer 500.
  @unreadable path_regexp \\x00
  handle @unreadable {
    error 400
  }
  @unnameable vars_regexp {http.request.uri} "^[^?]{1000}|^[^?]*[^/?]{256}"
  handle @unnameable {
    error 404
  }

  @hidden {
    path */.*
    not path ${base}.well-known/*
  }
  handle @hidden {
    error 404
  }
${moved.map(({ from, to }) => `  redir ${base}${from.slice(1)} ${base}${to.slice(1)} 308\n`).join('')}
  # Its own redirection to the slash loses the query before version 2.7.
  @asked {
    not path */
    file {path}/index.html
    expression {query} != ""
  }
  redir @asked {path}/?{query} 308

  file_server {
    precompressed br zstd gzip
  }

  handle_errors {
    header Cache-Control "${defaultCacheControl}"
    @missing expression {err.status_code} == 404
    header @missing {
      Vary Accept-Encoding
      defer
    }
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

/** Pages, and the files that get smaller by compression. */
function encodedPaths(): string {
  const extensions = Object.keys(typesByExtension).filter((name) => isCompressible(`a${name}`))
  return ['*/', '*/SHA256SUMS', ...extensions.map((name) => `*${name}`)].join(' ')
}

function typeLines(base: string): string {
  const feed = `  header ${base}journal.xml Content-Type "${contentType('journal.xml')}"`
  const others = Object.keys(uncommonTypes).map((extension) => {
    const matcher = `@${extension.slice(1)}`
    const type = contentType(`file${extension}`)
    return `  ${matcher} path *${extension}\n  header ${matcher} Content-Type "${type}"`
  })
  const search = `  header ${base}pagefind/* ?Content-Type "${contentType('pagefind')}"`
  const sums = `  @sums path */SHA256SUMS\n  header @sums Content-Type "${contentType('SHA256SUMS')}"`
  return [...others, feed, search, sums].join('\n')
}
