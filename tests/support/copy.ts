import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { copyInto } from './copy-into.ts'
import { temporaryFolder } from './folder.ts'
import { root } from './root.ts'

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
 * Copies the project elsewhere, changes it, and builds the copy with Astro alone.
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
  const output = join(folder, 'dist')
  await astroBuild(folder, { ...environment, OUT_DIR: output })
  return output
}

function astroBuild(folder: string, environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: folder,
        env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => (text += part))
    }
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(text))))
  })
}
