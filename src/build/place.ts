import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Folders of a build. They stay on the disk of `dist/`, so that a rename moves them whole.
 * Named after the process: what a killed build left running goes on writing in a folder of its own.
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

/** The new site is in place, but what goes with it is not. */
export class HalfPlacedError extends Error {
  override name = 'HalfPlacedError'
}

/**
 * Puts the fresh site in place of the last one, then what goes with it if anything was made.
 * Between the two renames there is no `dist/`: `recover` mends a build killed just there. Whoever
 * serves readers serves what `publish` puts in place, which is never missing.
 */
export function putInPlace(root: string): void {
  const { site, fresh, previous, release, beside } = foldersOf(root)
  if (existsSync(site)) renameSync(site, previous)
  try {
    renameSync(fresh, site)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, site)
    throw error
  }
  try {
    rmSync(previous, { recursive: true, force: true })
    if (!existsSync(beside)) return
    rmSync(release, { recursive: true, force: true })
    renameSync(beside, release)
  } catch (cause) {
    throw new HalfPlacedError('release/ was not replaced', { cause })
  }
}

/**
 * Clears what builds left behind, and gives back the site if one was on its way. Only who has the
 * lock of the builds may do so.
 */
export function recover(root: string): void {
  const folder = join(root, '.astro')
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = /^(next|previous|beside)-(\d+)$/.exec(name) ?? []
    const { site, previous } = foldersOf(root, Number(pid))
    if (kind === 'previous' && !existsSync(site)) renameSync(previous, site)
    else if (kind) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
