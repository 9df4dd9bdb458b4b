import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'

const command = '/usr/sbin/nginx'
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether this machine has nginx with the module that sends files compressed in brotli. */
export const hasNginx = existsSync(command) && existsSync(brotli)

/**
 * Starts nginx with a generated configuration; what it writes stays in a folder.
 * @param folder folder for its files, which its workers must be able to reach
 * @param site configuration of the site, as a release has it
 * @param events what goes into the `events` block
 */
export function startNginx(folder: string, site: string, events = ''): ChildProcess {
  mkdirSync(join(folder, 'logs'), { recursive: true })
  const built = spawnSync(command, ['-V'], { encoding: 'utf8' }).stderr
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .filter((name) => built.includes(`http-${name.replace('_', '-')}-temp-path`))
    .map((name) => `${name}_temp_path ${folder}/${name};`)
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `load_module ${brotli};
    pid ${folder}/nginx.pid; error_log ${folder}/logs/error.log; daemon off;
    worker_processes auto; worker_rlimit_nofile 16384;
    events { ${events} } http { access_log off; sendfile on; ${temporary.join(' ')} ${site} }`,
  )
  // Workers of a nginx started by root run as another user, who must reach the folder.
  spawnSync('chmod', ['755', folder])
  return spawn(command, ['-c', file])
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
