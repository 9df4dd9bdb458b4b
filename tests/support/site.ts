import type { Server } from 'node:http'
import { after } from 'node:test'
import { readSettings } from '#src/settings.ts'
import { dist } from './dist.ts'
import { close, folderServer, open, type ServerOptions } from './folder-server.ts'

let origin: Promise<string> | undefined
const servers: Server[] = []

// Here, and not where a server starts, so that it closes with the file and not with a test.
after(() => {
  for (const server of servers) close(server)
})

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
 * @param create makes another server than the usual one
 * @returns the origin, such as `http://127.0.0.1:1234`
 */
export async function serve(
  folder: string,
  base = readSettings().base,
  create: (options: ServerOptions) => Server = folderServer,
): Promise<string> {
  const server = create({ folder, base })
  servers.push(server)
  return open(server)
}
