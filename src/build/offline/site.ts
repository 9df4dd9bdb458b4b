import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHtml } from '../../checks/built/html.ts'
import { filesIn } from '../measure.ts'
import { targetOf, relativeAddress, type Place } from './address.ts'
import { offlinePage } from './page.ts'

/** What only a server, a search engine or a script needs. */
const left =
  /^(pagefind|apercus|\.well-known)\/|^_astro\/.*\.js$|^(404\.html|robots\.txt|manifest\.webmanifest|_headers|_redirects|SHA256SUMS)$|^(icon-|sitemap-|adresses\.|notices\.)|\.(br|zst|gz)$/

/**
 * Makes the copy of a built site that is read from a folder.
 * @param folder built site
 * @returns content by path
 * @throws when an address of a page leads to nothing in the copy
 */
export function offlineSite(folder: string, place: Place): Record<string, Uint8Array | string> {
  const files = filesIn(folder).filter((file) => !left.test(file))
  const copy = Object.fromEntries(
    files.map((file) => [file, offlineFile(readFileSync(join(folder, file)), file, place)]),
  )
  const dead = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => deadLinks(String(copy[file]), file, place, copy))
  if (dead.length > 0)
    throw new Error(`La copie hors ligne a des liens morts :\n${dead.join('\n')}`)
  return copy
}

function offlineFile(bytes: Buffer, file: string, place: Place): Uint8Array | string {
  if (file.endsWith('.html')) return offlinePage(bytes.toString(), file, place)
  if (!file.endsWith('.css')) return bytes
  return bytes
    .toString()
    .replace(
      /url\((["']?)([^"')]+)\1\)/g,
      (_, quote: string, address: string) =>
        `url(${quote}${relativeAddress(address, file, place)}${quote})`,
    )
}

function deadLinks(html: string, file: string, place: Place, copy: object): string[] {
  const addresses = readHtml(html).elements.flatMap(({ attributes }) =>
    ['href', 'src'].flatMap((key) => attributes.get(key) ?? []),
  )
  return [...new Set(addresses)]
    .filter((address) => {
      const target = targetOf(address, file, place)
      return target && !Object.hasOwn(copy, target.file)
    })
    .map((address) => `${file} : ${address}`)
}
