import { spawn, type SpawnOptions } from 'node:child_process'
import { join } from 'node:path'
import { failure, passed, type Outcome } from './outcome.ts'
import { root } from './root.ts'

/**
 * Runs a script of the project, or of a package, with this Node; shows what it says when it fails.
 * Counts as one test.
 * @param script file from the project's root
 */
export async function command(script: string, args: readonly string[] = []): Promise<Outcome> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
  const { code, output } = await ended(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env,
  })
  if (code === 0) return passed
  if (output) console.log(output.trim())
  return failure(`${[script, ...args].join(' ')} a échoué (code ${code}).`)
}

/** Runs a program to its end, and gives all that it said. */
export function ended(program: string, args: readonly string[], options: SpawnOptions) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream!.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
