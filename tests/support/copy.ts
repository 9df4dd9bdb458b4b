import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyInto } from './copy-into.ts'
import { temporaryFolder } from './folder.ts'

/**
 * Copies the project elsewhere, and changes it.
 * @param change what to change in the copy's folder
 * @returns the folder of the copy
 */
export function copyProject(change: (folder: string) => void): string {
  const folder = temporaryFolder()
  copyInto(folder)
  change(folder)
  return folder
}

/**
 * Copies the project elsewhere, changes it, and builds the copy as `npm run build` does.
 * @param change what to change in the copy's folder before the build
 * @param environment variables for the build
 * @returns the folder of the built copy
 * @throws with the build's output when it fails
 */
export async function buildCopy(
  change: (folder: string) => void,
  environment: Record<string, string> = {},
): Promise<string> {
  const folder = copyProject(change)
  const build = [join(folder, 'src/build/build.ts')]
  const env = { ...process.env, ...environment }
  await promisify(execFile)(process.execPath, build, { cwd: folder, env })
  return join(folder, 'dist')
}
