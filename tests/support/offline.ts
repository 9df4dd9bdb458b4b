import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { offlineStage } from '#src/build/release/offline.ts'
import { dist } from './dist.ts'
import { temporaryFolder, writeFiles } from './folder.ts'
import { root } from './root.ts'

process.chdir(root)

/** The archive of the built site, as `npm run build -- --release` makes it. */
export async function offlineArchive(): Promise<Buffer> {
  const beside = temporaryFolder()
  const { signal } = new AbortController()
  await offlineStage.run({ root, fresh: dist, beside, signal, warn: () => {} })
  return readFileSync(join(beside, 'metropole-french-tech.zip'))
}

/** The archive unpacked. Returns the folder in which `index.html` is. */
export async function offlineFolder(): Promise<string> {
  const folder = temporaryFolder()
  writeFiles(folder, unzipSync(await offlineArchive()))
  return join(folder, 'metropole-french-tech')
}
