import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeHash } from '../../cache.ts'
import { faces, type Face } from './faces.ts'
import { sourceOf, subset } from './subset.ts'

/**
 * Writes the site's font files into a folder, unless they were cut there from the same inputs.
 * @returns the names of the files that had to be cut
 */
export async function writeFonts(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const cut = await Promise.all(
    Object.values(faces).map(async (face) => ((await refresh(face, folder)) ? [face.file] : [])),
  )
  return cut.flat()
}

async function refresh(face: Face, folder: string): Promise<boolean> {
  const file = join(folder, face.file)
  const key = await keyOf(face)
  if (existsSync(file) && (await readFile(`${file}.key`, 'utf8').catch(() => '')) === key) {
    return false
  }
  await writeFile(file, await subset(face, 'woff2'))
  await writeFile(`${file}.key`, key)
  return true
}

/** Covers what is cut, the code that cuts it and the versions of the libraries. */
async function keyOf(face: Face): Promise<string> {
  return createHash('sha256')
    .update(codeHash(['graphics/fonts']))
    .update(JSON.stringify(face))
    .update(await sourceOf(face))
    .digest('hex')
}
