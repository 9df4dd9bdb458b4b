import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readSettings } from '../settings.ts'
import { siteAddress } from './address.ts'
import { listen } from './listen.ts'
import { readPort } from './port.ts'
import { siteServer } from './server.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

try {
  const port = readPort() ?? 4321
  if (await build()) await serve(port)
  else process.exitCode = 1
} catch (error) {
  console.error(`✗ ${(error as Error).message}`)
  process.exitCode = 1
}

/** Builds in a process of its own, whose memory is given back before serving. */
async function build(): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'src/build/build.ts')], { stdio: 'inherit' })
  // Stopping waits for the build, which cleans up behind itself.
  const stop = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const [code] = await once(child, 'exit')
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return code === 0
}

async function serve(wanted: number): Promise<void> {
  const { base } = readSettings()
  const host = process.env['HOST']
  const { port } = await listen(() => siteServer({ folder: join(root, 'dist'), base }), {
    port: wanted,
    hosts: host ? [host] : ['127.0.0.1', '::1'],
  })
  if (wanted !== 0 && port !== wanted) console.log(`Le port ${wanted} est déjà pris.`)
  console.log(`\nLe site est servi à l’adresse ${siteAddress({ host, port, base })}`)
  console.log('Pour arrêter : Ctrl C.')
}
