import { byteCache, codeHash } from '../cache.ts'
import type { Made } from './files.ts'

/** Gives back what was made from the same ingredients, or makes it. */
export type Cache = (ingredients: unknown, make: () => Promise<Made>) => Promise<Made>

/** Makes everything anew. */
export const noCache: Cache = (_ingredients, make) => make()

/** Whatever the documents are made with: the layers that this one knows, and itself. */
const layers = ['french', 'schemas', 'domain', 'markdown', 'graphics', 'documents']

/** Keeps documents in a folder, by the hash of the content and of the code that makes them. */
export function folderCache(folder: string): Cache {
  const cache = byteCache(folder, codeHash(layers))
  return async (ingredients, make) =>
    unpacked(await cache(ingredients, async () => packed(await make())))
}

/** The first line is the number of pages; the file itself follows. */
function packed({ bytes, pages }: Made): Uint8Array {
  return Buffer.concat([Buffer.from(`${pages ?? ''}\n`), bytes])
}

function unpacked(kept: Uint8Array): Made {
  const end = kept.indexOf(10)
  const pages = Buffer.from(kept.subarray(0, end)).toString('latin1')
  return { bytes: new Uint8Array(kept.subarray(end + 1)), pages: pages ? Number(pages) : undefined }
}
