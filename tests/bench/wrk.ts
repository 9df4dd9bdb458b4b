import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a load gave. */
export interface Load {
  /** Requests a second. */
  perSecond: number
  requests: number
  /** Times of half, and of 99 % of the requests, as wrk writes them. */
  median: string
  slowest: string
  /** Answers that are neither 2xx nor 3xx, and connections refused, broken or timed out. */
  errors: number
}

/**
 * Asks a server for addresses in turn, as fast as it answers.
 * @param folder where the list of addresses is written for wrk
 * @param seconds how long
 */
export async function load(
  folder: string,
  origin: string,
  addresses: readonly string[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const script = join(folder, `wrk-${connections}.lua`)
  writeFileSync(
    script,
    `local paths = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "br, gzip" })
end`,
  )
  const output = await run([
    ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
    ...['--timeout', '10s', '--latency', '--script', script, origin],
  ])
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0)
  const sockets = /Socket errors: (.*)/.exec(output)?.[1]?.match(/\d+/g) ?? []
  return {
    perSecond: Math.round(number(/Requests\/sec:\s+([\d.]+)/)),
    requests: number(/(\d+) requests in/),
    median: /^\s+50%\s+(\S+)/m.exec(output)?.[1] ?? '',
    slowest: /^\s+99%\s+(\S+)/m.exec(output)?.[1] ?? '',
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      sockets.reduce((sum, count) => sum + Number(count), 0),
  }
}

function run(options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('wrk', options, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', () => reject(new Error('Il faut wrk : apt-get install wrk.')))
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(output))))
  })
}
