import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { locate } from '#src/serve/locate.ts'
import type { ServerOptions } from '#src/serve/server.ts'
import { contentType } from '#src/serve/types.ts'

/** A host that sends no header but the media type, as GitHub Pages or a bucket do. */
export function bareServer({ folder, base }: ServerOptions): Server {
  return createServer((request, response) => {
    const place = locate(folder, base, request.url ?? '/')
    if (place.kind !== 'file') return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': contentType(place.file.path) })
    response.end(readFileSync(place.file.path))
  })
}
