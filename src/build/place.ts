import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Folders of a build. They stay on the disk of `dist/`, so that a rename moves them whole.
 * Named after the process, so that a later build knows whose leftovers it finds.
 */
export function foldersOf(root: string, pid = process.pid) {
  return {
    site: join(root, 'dist'),
    fresh: join(root, '.astro', `next-${pid}`),
    previous: join(root, '.astro', `previous-${pid}`),
    release: join(root, 'release'),
    beside: join(root, '.astro', `beside-${pid}`),
  }
}

/**
 * Puts the fresh site in place of the last one, then what goes with it if anything was made.
 * Between the two renames there is no `dist/`: `recover` mends a build killed just there. Whoever
 * serves readers serves what `publish` puts in place, which is never missing.
 */
export function putInPlace(root: string): void {
  const { site, fresh, previous, release, beside } = foldersOf(root)
  mkdirSync(dirname(previous), { recursive: true })
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(site)) renameSync(site, previous)
  try {
    renameSync(fresh, site)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site)
    throw error
  }
  rmSync(previous, { recursive: true, force: true })
  if (!existsSync(beside)) return
  rmSync(release, { recursive: true, force: true })
  renameSync(beside, release)
}

/** Clears what builds that were killed left behind, and gives back the site if one was on its way. */
export function recover(root: string): void {
  const folder = join(root, '.astro')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = /^(next|previous|beside)-(\d+)$/.exec(name) ?? []
    if (!kind || isRunning(Number(pid))) continue
    const { site, previous } = foldersOf(root, Number(pid))
    if (kind === 'previous' && !existsSync(site)) renameSync(previous, site)
    else rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
