import { nginxConfiguration } from './nginx.ts'
import type { Moved } from './redirects-file.ts'

/** The official image, without the brotli module: readers get gzip. User 101 is its `nginx`. */
const image = 'docker.io/library/nginx:1.28.0-alpine'
const root = '/srv/site'
const configuration = 'conteneur.conf'

/**
 * What makes a container of the site: built from the project's folder, run by a user without
 * rights, on a disk that nobody can write.
 * @param base base path; with `/label/`, the site goes into the folder `label` of the root
 * @returns texts by file name, for the folder `release/`
 */
export function containerFiles(options: { base: string; moved?: readonly Moved[] }) {
  return {
    Containerfile: `# Engendré par « npm run build -- --release ». À lancer du dossier du projet :
#   podman build --file release/Containerfile --tag metropole-french-tech .
#   podman run --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges \\
#     --publish 8080:8080 metropole-french-tech
FROM ${image}
COPY release/${configuration} /etc/nginx/nginx.conf
COPY dist/ ${root}${options.base}
USER 101:101
EXPOSE 8080
ENTRYPOINT ["nginx", "-g", "daemon off;"]
`,
    'Containerfile.dockerignore': `*\n!dist\n!release/${configuration}\n`,
    [configuration]: serverConfiguration(options),
  }
}

/** The whole configuration of nginx: what it must write goes to /tmp. */
function serverConfiguration(options: { base: string; moved?: readonly Moved[] }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr warn;
events {
  worker_connections 1024;
}
http {
  sendfile on;
  tcp_nopush on;
${temporary.map((name) => `  ${name}_temp_path /tmp/${name};\n`).join('')}
${nginxConfiguration({ ...options, root, listen: ['8080', '[::]:8080'], brotli: false })}}
`
}
