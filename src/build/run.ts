import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { explain } from './explain.ts'
import { seconds } from './measure.ts'
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
 * Whatever fails before, the last good `dist/` is left as it was.
 * @returns whether the site was replaced
 */
export async function runBuild({
  root,
  stages,
  log,
  write = (text) => process.stdout.write(text),
  signal = new AbortController().signal,
}: BuildOptions): Promise<boolean> {
  // Named after the process: two builds at once do not write in the same folder.
  const fresh = join(root, '.astro', `next-${process.pid}`)
  try {
    mkdirSync(fresh, { recursive: true })
    for (const stage of [...stages, inPlace]) {
      const warnings: string[] = []
      const start = performance.now()
      write(`${stage.title}… `)
      const warn = (line: string) => warnings.push(line)
      const done = await stage.run({ root, fresh, signal, warn, log })
      signal.throwIfAborted()
      write(`${done} (${seconds(performance.now() - start)})\n`)
      for (const warning of warnings) write(`  ${warning}\n`)
    }
    return true
  } catch (error) {
    const told = signal.aborted ? 'Construction interrompue.' : explain(error)
    write(`échec\n\n✗ ${told}\nLe site précédent (dist/) n’a pas changé.\n`)
    return false
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Both folders are on one disk: a rename moves them whole. */
const inPlace: Stage = {
  title: 'Mise en place',
  run({ root, fresh, signal }) {
    signal.throwIfAborted()
    const site = join(root, 'dist')
    const previous = `${fresh}-previous`
    if (existsSync(site)) renameSync(site, previous)
    try {
      renameSync(fresh, site)
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, site)
      throw error
    }
    rmSync(previous, { recursive: true, force: true })
    return 'dist/ remplacé'
  },
}
