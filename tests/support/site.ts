import { after } from 'node:test'
import { listen, type Listening } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { readSettings } from '#src/settings.ts'
import { dist } from './dist.ts'

let origin: Promise<string> | undefined
const servers: Listening[] = []

// Here, and not where a server starts, so that it closes with the file and not with a test.
after(() => Promise.all(servers.map((server) => server.close())))

/**
 * The full address of a page on a server of this test file, started once.
 * @param address address on the site without the base path, such as `/faq/`
 */
export async function at(address: string): Promise<string> {
  origin ??= serve(dist)
  return (await origin) + readSettings().base + address.slice(1)
}

/**
 * Serves a folder until the end of the test file.
 * @param create makes another server than the one of `npm start`
 * @returns the origin, such as `http://127.0.0.1:1234`
 */
export async function serve(
  folder: string,
  base = readSettings().base,
  create = siteServer,
): Promise<string> {
  const server = await listen(() => create({ folder, base }), { port: 0, hosts: ['127.0.0.1'] })
  servers.push(server)
  return `http://127.0.0.1:${server.port}`
}
