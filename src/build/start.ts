import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { readPort } from './port.ts'
import { serveSite } from './serve.ts'

const root = join(import.meta.dirname, '../..')
process.chdir(root)

try {
  const port = readPort() ?? 4321
  if (await build()) {
    const { address, port: actual } = await serveSite(root, { port, host: process.env['HOST'] })
    if (port !== 0 && actual !== port) console.log(`Le port ${port} est déjà pris.`)
    console.log(`\nLe site est servi à l’adresse ${address}\nPour arrêter : Ctrl C.`)
  } else process.exitCode = 1
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
