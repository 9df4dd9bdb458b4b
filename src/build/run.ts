import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { SettingsError } from '../settings.ts'
import { seconds } from './measure.ts'

/** One step of the build. */
export interface Stage {
  /** French, shown while the stage runs. */
  title: string
  /**
   * Does the work of the project in `root` on the site in `fresh`, which becomes `dist/` at the end.
   * Returns what was done, in a few French words; throws to stop the build.
   */
  run: (folders: { root: string; fresh: string }) => string | Promise<string>
}

/** A build that stops for a reason which the message tells in full: no stack is of use. */
export class BuildError extends Error {
  override name = 'BuildError'
}

/**
 * Makes the site in a fresh folder and puts it in place of `dist/` when every stage has passed.
 * Whatever fails before, the last good `dist/` is left as it was.
 * @param root folder of the project
 * @param options `write` takes the progress; `signal` interrupts
 * @returns whether the site was replaced
 */
export async function runBuild(
  root: string,
  stages: readonly Stage[],
  {
    write = (text: string) => void process.stdout.write(text),
    signal = new AbortController().signal,
  } = {},
): Promise<boolean> {
  // Named after the process: two builds at once do not write in the same folder.
  const fresh = join(root, '.astro', `next-${process.pid}`)
  const interrupted = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new BuildError('Construction interrompue.'))),
  )
  try {
    mkdirSync(fresh, { recursive: true })
    for (const { title, run } of [...stages, inPlace]) {
      const start = performance.now()
      write(`${title}… `)
      const done = await Promise.race([interrupted, run({ root, fresh })])
      write(`${done} (${seconds(performance.now() - start)})\n`)
    }
    return true
  } catch (error) {
    write(`échec\n\n✗ ${explain(error)}\nLe site précédent (dist/) n’a pas changé.\n`)
    return false
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Both folders are on one disk: a rename moves them whole. */
const inPlace: Stage = {
  title: 'Mise en place',
  run({ root, fresh }) {
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

/** What the machine refuses, and what its owner can do about it. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'Le disque est plein. Faites de la place, puis recommencez',
  EDQUOT: 'Votre quota de disque est atteint. Faites de la place, puis recommencez',
  EACCES: 'L’accès est refusé. Demandez le droit d’écrire à cet endroit',
  EPERM: 'L’accès est refusé. Demandez le droit d’écrire à cet endroit',
  EROFS: 'Le disque est en lecture seule. Choisissez un dossier où l’on peut écrire',
  EEXIST: 'Un fichier se trouve à la place d’un dossier. Déplacez-le ou supprimez-le',
  ENOTDIR: 'Un fichier se trouve à la place d’un dossier. Déplacez-le ou supprimez-le',
  EMFILE: 'Trop de fichiers sont ouverts. Fermez des programmes, puis recommencez',
}

/** French for what is expected of life, and where it happened for what is not. */
function explain(error: unknown): string {
  if (error instanceof BuildError || error instanceof SettingsError) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code = '', syscall, path, dest } = error as NodeJS.ErrnoException & { dest?: string }
  // So Node.js tells of a folder that a read-only disk refuses.
  const refusal = refusals[code === 'ENOENT' && syscall === 'mkdir' ? 'EROFS' : code]
  if (!refusal) return error.stack ?? error.message
  return `${refusal} : ${dest ?? path ?? error.message}`
}
