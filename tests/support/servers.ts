import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { caddyfile } from '#src/serve/hosts/caddy.ts'
import { nginxConfiguration } from '#src/serve/hosts/nginx.ts'
import { siteServer } from '#src/serve/server.ts'
import { ask } from './ask.ts'
import { freePort, hasNginx, startNginx } from './nginx.ts'

/** A site to be served. */
export interface Served {
  /** Folder with the site in `site/`, in which the servers keep their own files. */
  folder: string
  base: string
  moved: readonly { from: string; to: string }[]
}

interface Process {
  stop: () => unknown
  /** What it said when it stopped by itself. */
  failure: () => string | undefined
}

interface Kind {
  /** Whether this machine has it. */
  present: boolean
  start: (site: Served, port: number) => Process
}

/** Every server that gets its rules from `src/serve/headers.ts`. */
export const servers: Readonly<Record<string, Kind>> = {
  'npm start': {
    present: true,
    start({ folder, base }, port) {
      const server = siteServer({ folder: join(folder, 'site', base), base, secure: true })
      server.listen(port, '127.0.0.1')
      return { stop: () => server.close(), failure: () => undefined }
    },
  },
  nginx: {
    present: hasNginx,
    start({ folder, base, moved }, port) {
      const options = { base, moved, root: join(folder, 'site'), listen: [`127.0.0.1:${port}`] }
      return watched(startNginx(folder, nginxConfiguration(options)))
    },
  },
  caddy: {
    present: existsSync('/usr/bin/caddy'),
    start({ folder, base, moved }, port) {
      const options = { base, moved, root: join(folder, 'site'), address: `http://:${port}` }
      const file = join(folder, 'Caddyfile')
      const start = '{\n  admin off\n  default_bind 127.0.0.1\n}\n'
      writeFileSync(file, start + caddyfile(options))
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      const args = ['run', '--adapter', 'caddyfile', '--config', file]
      return watched(spawn('/usr/bin/caddy', args, { env }))
    },
  },
}

/**
 * Starts a server and waits until it answers.
 * @returns its port, and what stops it
 * @throws with what it said when it does not start
 */
export async function startServer(
  { start }: Kind,
  site: Served,
): Promise<{ port: number; stop: Process['stop'] }> {
  const port = await freePort()
  const { stop, failure } = start(site, port)
  for (let tries = 0; tries < 100; tries++) {
    const answers = await ask(port, site.base).then(
      () => true,
      () => false,
    )
    if (answers) return { port, stop }
    if (failure() !== undefined) break
    await wait(100)
  }
  stop()
  throw new Error(failure() ?? 'Le serveur ne répond pas.')
}

function watched(child: ReturnType<typeof startNginx>): Process {
  let said = ''
  child.stderr?.on('data', (text) => (said += text))
  return {
    stop: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill()
      await ended
    },
    failure: () => (child.exitCode === null ? undefined : said),
  }
}
