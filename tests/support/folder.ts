import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after } from 'node:test'

const made: string[] = []

// Here, and not where a folder is made, so that it goes with the file and not with a test or a hook.
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/**
 * Makes a folder for one test file, removed at its end.
 * @param files text or bytes by path
 * @returns the folder's path
 */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mft-'))
  made.push(folder)
  writeFiles(folder, files)
  return folder
}

/** Writes files into a folder, text or bytes by path. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
