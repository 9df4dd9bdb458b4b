import { preview } from 'astro'
import { readSettings } from '../settings.ts'
import { headersFor } from './headers.ts'

/**
 * Serves a built site with Astro's own preview server and the headers of the published site.
 * @param root folder of the project
 * @param port the port asked for: the next free one is taken; 0 for any
 * @param host `HOST`: an address of this machine, all of them with `0.0.0.0`
 * @param folder the built site
 * @returns where a browser of this machine finds the site, base path included, and how to stop
 */
export async function serveSite(
  root: string,
  {
    port,
    host = 'localhost',
    folder = './dist',
  }: { port: number; host?: string | undefined; folder?: string },
) {
  const { base } = readSettings()
  const server = await preview({
    root,
    outDir: folder,
    logLevel: 'error',
    // Its router would take SHA256SUMS, which has no extension, for a page without its slash.
    trailingSlash: 'ignore',
    server: { port, host, headers: { ...headersFor('/', { secure: false }) } },
  })
  const everywhere = ['0.0.0.0', '::', '']
  const name = everywhere.includes(host) ? 'localhost' : host
  return {
    address: `http://${name.includes(':') ? `[${name}]` : name}:${server.port}${base}`,
    port: server.port,
    stop: () => server.stop(),
  }
}
