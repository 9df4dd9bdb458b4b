import { mkdirSync, rmSync } from 'node:fs'
import { seconds } from './measure.ts'
import { foldersOf, putInPlace, recover } from './place.ts'
import { BuildError, type Stage } from './stage.ts'
import { SettingsError } from '../settings.ts'

export interface BuildOptions {
  /** Folder of the project; `dist/` is replaced in it. */
  root: string
  stages: readonly Stage[]
  /** Where the progress is written. */
  write?: (text: string) => void
  /** Where what the tools say is written; nowhere by default. */
  log?: ((text: string) => void) | undefined
  signal?: AbortSignal
}

/**
 * Makes the site in a fresh folder and puts it in place of `dist/` when every stage has passed.
 * Whatever fails before, the last good `dist/` is left as it was.
 * @returns whether the site was replaced
 */
export async function runBuild(options: BuildOptions): Promise<boolean> {
  const { root, stages, signal = new AbortController().signal } = options
  const write = options.write ?? ((text) => process.stdout.write(text))
  const { fresh, beside } = foldersOf(root)
  recover(root)
  mkdirSync(fresh, { recursive: true })
  try {
    for (const stage of [...stages, inPlace]) {
      const warnings: string[] = []
      const start = performance.now()
      write(`${stage.title}… `)
      const done = await stage.run({
        root,
        fresh,
        beside,
        signal,
        warn: (line) => warnings.push(line),
        log: options.log,
      })
      signal.throwIfAborted()
      write(`${done} (${seconds(performance.now() - start)})\n`)
      for (const warning of warnings) write(`  ${warning}\n`)
    }
    return true
  } catch (error) {
    write(`échec\n\n${explain(error, signal)}\nLe site précédent (dist/) n’a pas changé.\n`)
    return false
  } finally {
    for (const folder of [fresh, beside]) rmSync(folder, { recursive: true, force: true })
  }
}

const inPlace: Stage = {
  title: 'Mise en place',
  run({ root, signal }) {
    signal.throwIfAborted()
    putInPlace(root)
    return 'dist/ remplacé'
  },
}

function explain(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return '✗ Construction interrompue.'
  if (error instanceof BuildError || error instanceof SettingsError) return `✗ ${error.message}`
  return `✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
