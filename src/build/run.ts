import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './explain.ts'
import { takeLock } from './lock.ts'
import { seconds } from './measure.ts'
import { foldersOf, HalfPlacedError, putInPlace, recover } from './place.ts'
import type { Stage } from './stage.ts'

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
 * Whatever fails before, the last good `dist/` is left as it was. One build at a time.
 * @returns whether the site was replaced, and all that goes with it
 */
export async function runBuild(options: BuildOptions): Promise<boolean> {
  const { root, signal = new AbortController().signal } = options
  const write = options.write ?? ((text) => process.stdout.write(text))
  let release: () => void
  try {
    mkdirSync(join(root, '.astro'), { recursive: true })
    release = takeLock(join(root, '.astro', 'verrou'), 'Une autre construction est en cours')
  } catch (error) {
    write(`✗ ${explain(error)}\n`)
    return false
  }
  try {
    await runStages(options, write, signal)
    return true
  } catch (error) {
    write(`échec\n\n✗ ${whatHappened(error, signal)}\n`)
    return false
  } finally {
    recover(root)
    release()
  }
}

/** Why the build failed, and what it leaves in `dist/`. */
function whatHappened(error: unknown, signal: AbortSignal): string {
  if (error instanceof HalfPlacedError) {
    return `${explain(error.cause)}\ndist/ est le nouveau site, mais release/ n’a pas été remplacé : relancez la construction avant de publier.`
  }
  const told = signal.aborted ? 'Construction interrompue.' : explain(error)
  return `${told}\nLe site précédent (dist/) n’a pas changé.`
}

async function runStages(
  { root, stages, log }: BuildOptions,
  write: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { fresh, beside } = foldersOf(root)
  recover(root)
  mkdirSync(fresh, { recursive: true })
  for (const stage of [...stages, inPlace]) {
    const warnings: string[] = []
    const start = performance.now()
    write(`${stage.title}… `)
    const warn = (line: string) => warnings.push(line)
    const done = await stage.run({ root, fresh, beside, signal, warn, log })
    signal.throwIfAborted()
    write(`${done} (${seconds(performance.now() - start)})\n`)
    for (const warning of warnings) write(`  ${warning}\n`)
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
