import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { BuildError, type Workshop } from './stage.ts'

/** What the build of the pages may know of the environment: nothing in it is a secret. */
const passed = [
  'PATH',
  'HOME',
  'TMPDIR',
  'SystemRoot',
  'NODE_OPTIONS',
  'CI',
  'SITE_URL',
  'BASE_PATH',
  'REPOSITORY_URL',
]

/** Settings of every Astro process: in the foreground, no telemetry. */
export const astroEnvironment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
} as const

/** Trees of texts die young: with 16 MB for the young, as Node has it, they are moved about first. */
const youngGeneration = '--max-semi-space-size=64'

/** The file that `astro` runs. */
export const astroCommand = (root: string) => join(root, 'node_modules/astro/bin/astro.mjs')

/**
 * Runs `astro build` into the fresh folder, with a fixed time zone and language.
 * Astro's own account of the build is logged, and told if it fails; its warnings are passed on.
 */
export async function buildPages({ root, fresh, signal, warn, log }: Workshop): Promise<void> {
  const kept = passed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))
  // What an earlier version of the schemas or of the pipeline left would be taken as it is.
  rmSync(join(root, '.astro/data-store.json'), { force: true })
  const { code, output } = await run(root, ['build'], signal, log, {
    ...Object.fromEntries(kept),
    ...astroEnvironment,
    OUT_DIR: fresh,
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
  })
  if (code !== 0) {
    const told = output.slice(Math.max(0, output.search(/^.*\[ERROR\]/m))).trim()
    throw new BuildError(`Astro n’a pas construit les pages :\n\n${told}\n`)
  }
  for (const line of output.split('\n')) if (/\[WARN\]|\[ERROR\]/.test(line)) warn(line.trim())
}

function run(
  root: string,
  args: readonly string[],
  signal: AbortSignal,
  log: Workshop['log'],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [youngGeneration, astroCommand(root), ...args], {
      cwd: root,
      env,
      signal,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
        log?.(text)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
