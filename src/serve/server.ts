import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { entityCache } from './entity.ts'
import { negotiate } from './encoding.ts'
import { headersFor, readingMethods } from './headers.ts'
import { locate, notFoundPage, type Place } from './locate.ts'
import { readRange } from './range.ts'
import { contentType } from './types.ts'

export interface ServerOptions {
  /** Folder of the built site. */
  folder: string
  /** Base path with both slashes. */
  base: string
  /** Whether readers reach this server through HTTPS. */
  secure?: boolean
}

/** A static server with the addresses and the headers of the published site. Not yet listening. */
export function siteServer({ folder, base, secure = false }: ServerOptions): Server {
  const entityOf = entityCache()

  return createServer(async (request, response) => {
    try {
      await answer(request, response)
    } catch {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(response, 405, 'Méthode non permise.', { Allow: readingMethods })
    }
    const place = locate(folder, base, request.url ?? '/')
    switch (place.kind) {
      case 'malformed':
        return plain(response, 400, 'Adresse illisible.')
      case 'redirect':
        return plain(response, place.status, '', { Location: place.to })
      case 'missing':
        return send(request, response, notFoundPage(folder), 404)
      case 'file':
        return send(request, response, place, 200)
    }
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    place: Place,
    status: 200 | 404,
  ): Promise<void> {
    if (place.kind !== 'file') return plain(response, 404, 'Page introuvable.')
    const encoding = negotiate(request.headers['accept-encoding'])
    const entity = await entityOf(place.file, encoding)
    const headers = {
      ...headersFor(place.path, { secure }),
      ETag: entity.tag,
      'Accept-Ranges': 'bytes',
      ...(entity.varies && { Vary: 'Accept-Encoding' }),
    }
    const { 'if-none-match': known, 'if-range': expected, range } = request.headers
    if (status === 200 && isFresh(known, entity.tag)) {
      response.writeHead(304, headers).end()
      return
    }
    const { length } = entity.bytes
    const isPart = status === 200 && !entity.encoding && (!expected || expected === entity.tag)
    const part = isPart ? readRange(range, length) : undefined
    if (part === 'outside') {
      return plain(response, 416, 'Hors du fichier.', { 'Content-Range': `bytes */${length}` })
    }
    const bytes = part ? entity.bytes.subarray(part.first, part.last + 1) : entity.bytes
    response.writeHead(part ? 206 : status, {
      ...headers,
      'Content-Type': contentType(place.file.path),
      'Content-Length': bytes.length,
      ...(part && { 'Content-Range': `bytes ${part.first}-${part.last}/${length}` }),
      ...(entity.encoding && { 'Content-Encoding': entity.encoding }),
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }

  function plain(
    response: ServerResponse,
    status: number,
    text: string,
    headers: Record<string, string> = {},
  ): void {
    const type = { 'Content-Type': 'text/plain; charset=utf-8' }
    response.writeHead(status, { ...headersFor('', { secure }), ...type, ...headers })
    response.end(text)
  }
}

function isFresh(condition: string | undefined, tag: string): boolean {
  const known = condition?.split(',').map((part) => part.trim().replace(/^W\//, '')) ?? []
  return known.includes(tag) || known.includes('*')
}
