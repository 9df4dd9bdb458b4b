import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { headersFor } from '#src/build/headers.ts'

export interface ServerOptions {
  folder: string
  /** Base path with both slashes. */
  base: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/**
 * Serves a folder as the published site is: its headers, its missing page. Starts at once, where
 * the server of `npm start` reads Astro's settings first; that one has a test of its own.
 */
export function folderServer({ folder, base }: ServerOptions, withHeaders = true): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.slice(base.length - 1)
    const send = (status: number, file: string) => {
      const type = types[extname(file)] ?? 'application/octet-stream'
      const bytes = readFileSync(join(folder, file))
      const isText = /^text|json|xml/.test(type)
      const body = isText ? gzipSync(bytes) : bytes
      response.writeHead(status, {
        'Content-Type': type,
        ...(isText && { 'Content-Encoding': 'gzip' }),
        ...(withHeaders && headersFor(path, { secure: false })),
      })
      response.end(body)
    }
    try {
      send(200, path.endsWith('/') ? `${path}index.html` : decodeURI(path))
    } catch {
      try {
        send(404, '404.html')
      } catch {
        response.writeHead(404).end()
      }
    }
  })
}

/** The same on a host that sends no header, such as GitHub Pages. */
export const bareServer = (options: ServerOptions): Server => folderServer(options, false)

/**
 * Opens a server on a free port of this machine.
 * @returns the origin, such as `http://127.0.0.1:1234`
 */
export async function open(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Closes it at once, readers or not. */
export const close = (server: Server): void => server.close().closeAllConnections()
