import type { Redirect } from '../kinds/redirect.ts'
import { defaultCacheControl, pathRules, securityHeaders, type Headers } from './headers.ts'

type Moved = Pick<Redirect, 'from' | 'to'>

/** Media types that common hosts do not know: they would send the file to be downloaded. */
const uncommonTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  md: 'text/markdown',
}

/**
 * The `_headers` file that Netlify and Cloudflare Pages read in the site's folder.
 * Both keep pages for no longer than `defaultCacheControl` of themselves, so it is left out: they
 * would join it to the value of a more precise rule.
 */
export function headersFile({ base }: { base: string }): string {
  const rules = pathRules.map(({ prefix, headers }) =>
    block(base + prefix.slice(1) + (prefix.endsWith('/') ? '*' : ''), headers),
  )
  const types = Object.entries({ ...uncommonTypes, SHA256SUMS: 'text/plain' }).map(([name, type]) =>
    block(`${base}*${name === name.toUpperCase() ? name : `.${name}`}`, {
      'Content-Type': `${type}; charset=utf-8`,
    }),
  )
  return [block('/*', securityHeaders({ secure: true })), ...rules, ...types].join('\n')
}

/** The `_redirects` file that Netlify and Cloudflare Pages read in the site's folder. */
export function redirectsFile({ base, moved }: { base: string; moved: readonly Moved[] }): string {
  return moved.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('')
}

/**
 * A configuration for nginx, to be put in `/etc/nginx/conf.d/`.
 * Every header is set at one level, because an `add_header` in a location drops the others.
 * @param base base path; with `/label/`, the site goes into the folder `label` of the root
 * @param moved addresses that changed, without the base path
 * @param host name by which readers know this site among those of the same server
 */
export function nginxConfiguration(
  base: string,
  moved: readonly Moved[],
  host: string,
  { root = '/srv/metropole-french-tech', listen = '80' } = {},
): string {
  const security = Object.entries(securityHeaders({ secure: true }))
  return `# Engendré par « npm run build -- --release » à partir de src/build/headers.ts.
${map('site_cache_control', 'Cache-Control', base, defaultCacheControl)}
${map('site_open_data', 'Access-Control-Allow-Origin', base, '')}
# Nothing can be sent to a static site: RFC 9110 wants this header with the status 405.
map $status $site_methods {
  default "";
  405 "GET, HEAD";
}

server {
  listen ${listen};
  server_name ${host};
  root ${root};
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  # The site promises not to measure its readers: who asks for what is written nowhere.
  access_log off;
  log_not_found off;

  include /etc/nginx/mime.types;
  types {
${Object.entries(uncommonTypes)
  .map(([extension, type]) => `    ${type} ${extension};`)
  .join('\n')}
  }
  charset utf-8;
  charset_types text/css text/csv text/javascript text/markdown text/plain text/xml application/javascript application/json application/geo+json application/atom+xml image/svg+xml;

  # Nobody sends anything here.
  client_max_body_size 1k;
  max_ranges 10;

  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types text/css text/csv text/javascript text/markdown text/plain text/xml application/javascript application/json application/geo+json application/atom+xml application/wasm image/svg+xml;

${security.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $site_cache_control always;
  add_header Access-Control-Allow-Origin $site_open_data always;
  add_header Allow $site_methods always;

  location / {
    try_files \${uri}index.html =404;
  }

  # The site has no hidden file but those: another has come here by mistake.
  location ~ /\\.(?!well-known/) {
    return 404;
  }

  location ~ /SHA256SUMS$ {
    types { }
    default_type text/plain;
  }

  location ~ [^/]$ {
    if (-f $request_filename/index.html) {
      return 308 $uri/$is_args$args;
    }
    try_files $uri =404;
  }

${moved.map(({ from, to }) => `  location = ${base}${from.slice(1)} {\n    return 308 ${base}${to.slice(1)};\n  }\n\n`).join('')}  location = ${base}journal.xml {
    types { }
    default_type application/atom+xml;
  }
}
`
}

/** One variable per header, chosen by the address. */
function map(variable: string, header: string, base: string, otherwise: string): string {
  const lines = pathRules.flatMap(({ prefix, headers }) => {
    const value = headers[header]
    return value ? [`  ~^${(base + prefix.slice(1)).replaceAll('.', '\\.')} "${value}";\n`] : []
  })
  return `map $uri $${variable} {\n  default "${otherwise}";\n${lines.join('')}}\n`
}

function block(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
  return `${pattern}\n${lines.join('')}`
}
