import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { failure, passed, type Outcome } from './outcome.ts'
import { root } from './root.ts'

/**
 * Runs a script of the project, or of a package, with this Node; shows what it says when it fails.
 * Counts as one test.
 * @param script file from the project's root
 */
export function command(script: string, args: readonly string[] = []): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.on('error', (error) => resolve(failure(`${script} ne démarre pas : ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) return resolve(passed)
      if (output) console.log(output.trim())
      resolve(failure(`${[script, ...args].join(' ')} a échoué (code ${code}).`))
    })
  })
}
