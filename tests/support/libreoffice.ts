import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { temporaryFolder } from './folder.ts'

/** Whether LibreOffice is not there: its tests are skipped. */
export const isMissing = spawnSync('soffice', ['--version']).error !== undefined

const profile = temporaryFolder()

/**
 * Has LibreOffice open a file and write it in another format.
 * @param to the ending of the format, then its filter
 * @param from how it is told to read the file, by default as it sees fit
 * @returns what it wrote, as text
 */
export function opened(
  name: string,
  bytes: Uint8Array | string,
  to: string,
  from?: string,
): string {
  const folder = temporaryFolder({ [name]: bytes })
  const target = join(folder, 'out')
  spawnSync('soffice', [
    ...[`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to],
    ...(from ? [`--infilter=${from}`] : []),
    ...['--outdir', target, join(folder, name)],
  ])
  return readFileSync(join(target, `${parse(name).name}.${to.split(':')[0]}`), 'utf8')
}
