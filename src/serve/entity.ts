import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { compress, encodings, type Encoding } from './encoding.ts'
import type { SiteFile } from './locate.ts'
import { isCompressible } from './types.ts'

/** A file as it goes out. */
export interface Entity {
  bytes: Buffer
  /** Strong ETag: another encoding of the same file has another. */
  tag: string
  encoding: Encoding | undefined
  /** Whether the answer depends on what the browser can decode. */
  varies: boolean
}

/** Below this a compressed answer is no shorter on the wire. */
const smallestWorthIt = 512

/**
 * Reads and compresses files, each once as long as it does not change on the disk.
 * Files compressed at build are taken as they are.
 */
export function entityCache() {
  const kept = new Map<string, { file: SiteFile; entity: Promise<Entity> }>()
  return (file: SiteFile, encoding: Encoding | undefined): Promise<Entity> => {
    const key = `${file.path} ${encoding ?? ''}`
    const known = kept.get(key)
    if (known?.file.modified === file.modified && known.file.size === file.size) return known.entity
    const entity = readEntity(file, encoding)
    kept.set(key, { file, entity })
    entity.catch(() => kept.delete(key))
    return entity
  }
}

async function readEntity(file: SiteFile, wanted: Encoding | undefined): Promise<Entity> {
  const bytes = await readFile(file.path)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const varies = isCompressible(file.path)
  if (!varies || !wanted || bytes.length < smallestWorthIt)
    return { bytes, tag: `"${tag}"`, encoding: undefined, varies }
  return {
    bytes: (await compressedAtBuild(file, wanted)) ?? (await compress(bytes, wanted, 'quick')),
    tag: `"${tag}-${wanted}"`,
    encoding: wanted,
    varies,
  }
}

async function compressedAtBuild(file: SiteFile, encoding: Encoding): Promise<Buffer | undefined> {
  const twin = file.path + encodings[encoding]
  try {
    return (await stat(twin)).mtimeMs >= file.modified ? await readFile(twin) : undefined
  } catch {
    return undefined
  }
}
