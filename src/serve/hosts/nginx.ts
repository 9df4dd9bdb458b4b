import { defaultCacheControl, pathRules, readingMethods, securityHeaders } from '../headers.ts'
import { typesByExtension } from '../types.ts'
import type { Moved } from './redirects-file.ts'

/**
 * A configuration for nginx with its brotli module, to be put in `/etc/nginx/conf.d/`.
 * Every header is set at one level, because an `add_header` in a location drops the others.
 * @param base base path; with `/label/`, the site goes into the folder `label` of the root
 * @param moved addresses that changed, without the base path
 * @param host name by which readers know this site among those of the same server
 * @param listen addresses listened on
 * @param brotli whether this nginx has the module that sends the files compressed in brotli
 */
export function nginxConfiguration({
  base,
  moved = [],
  host = '',
  root = '/srv/metropole-french-tech/current',
  listen = ['80', '[::]:80'],
  brotli = true,
}: {
  base: string
  moved?: readonly Moved[]
  host?: string
  root?: string
  listen?: readonly string[]
  brotli?: boolean
}): string {
  const security = Object.entries(securityHeaders({ secure: true }))
  return `# Engendré par « npm run build -- --release » à partir de src/serve/headers.ts.
${map('site_cache_control', 'Cache-Control', base, defaultCacheControl)}
${map('site_open_data', 'Access-Control-Allow-Origin', base, '')}
map $status $site_methods {
  default "";
  405 "${readingMethods}";
}

server {
${listen.map((address) => `  listen ${address};`).join('\n')}
${host && `  server_name ${host};\n`}  root ${root};
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  # The site promises not to measure its readers: who asks for what is written nowhere.
  access_log off;
  log_not_found off;

  types {
${types()}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/csv text/javascript text/markdown text/plain text/x-bibtex text/xml application/json application/geo+json application/manifest+json application/atom+xml application/xml application/x-research-info-systems image/svg+xml;

  # Nobody sends anything here, and nobody needs long to ask.
  client_max_body_size 1k;
  client_header_timeout 10s;
  client_body_timeout 10s;
  reset_timedout_connection on;
  max_ranges 10;

${brotli ? '  brotli_static on;\n' : ''}  gzip_static on;
  gzip_vary on;

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

const types = () =>
  Object.entries(typesByExtension)
    .map(([extension, type]) => `    ${type} ${extension.slice(1)};`)
    .join('\n')
