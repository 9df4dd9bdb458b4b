import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { takeLock } from '../lock.ts'
import { BuildError } from '../stage.ts'

/** How many releases stay on the server. */
const kept = 3

/** Folder of all releases, named by their rank and the digest of their content: `0007-3f2a…`. */
export const releasesOf = (target: string) => join(target, 'releases')

/** The link that the server follows. */
export const currentOf = (target: string) => join(target, 'current')

/** Names of the releases on the server, oldest first. */
export function releaseNames(target: string): string[] {
  if (!existsSync(releasesOf(target))) return []
  return readdirSync(releasesOf(target))
    .filter((name) => /^\d{4,}-/.test(name))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/**
 * Name of the release that readers get; undefined before the first.
 * @throws when something else stands where the link should be
 */
export function servedRelease(target: string): string | undefined {
  const link = currentOf(target)
  const stats = lstatSync(link, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isSymbolicLink()) return basename(readlinkSync(link))
  throw new BuildError(`${link} n’est pas un lien : indiquez un dossier fait par cette commande.`)
}

/** Rank of a release by its name. */
export const rankOf = (name: string) => Number.parseInt(name, 10)

/** Turns the link to another release: one rename, so that readers always get one or the other. */
export function serve(target: string, name: string): void {
  const fresh = join(target, `.current-${process.pid}`)
  rmSync(fresh, { force: true })
  symlinkSync(join('releases', name), fresh)
  renameSync(fresh, currentOf(target))
}

/**
 * Removes what nobody goes back to: the oldest releases, those that a rollback left behind, and
 * what publications that were killed left.
 */
export function prune(target: string): void {
  const served = servedRelease(target)
  const names = releaseNames(target).filter((name) => served && rankOf(name) <= rankOf(served))
  const useful = new Set(names.slice(-kept))
  for (const name of readdirSync(releasesOf(target))) {
    if (!useful.has(name)) rmSync(join(releasesOf(target), name), { recursive: true, force: true })
  }
  for (const name of readdirSync(target)) {
    if (name.startsWith('.current-')) rmSync(join(target, name), { force: true })
  }
}

/**
 * Gives readers the release before the one they get.
 * @returns its name
 * @throws {BuildError} when there is none
 */
export function rollBack(target: string): string {
  if (!servedRelease(target)) throw new BuildError(`Rien n’est publié dans ${target}.`)
  return alone(target, (served = '') => {
    const previous = releaseNames(target).findLast((name) => rankOf(name) < rankOf(served))
    if (!previous) {
      throw new BuildError(
        `${served} est la plus ancienne version gardée : il n’y en a pas d’autre.`,
      )
    }
    serve(target, previous)
    return previous
  })
}

/**
 * Changes what is on the server while nobody else does.
 * @param change given the name of the release that is served
 * @throws {BuildError} when another process is changing it
 */
export function alone<T>(target: string, change: (served: string | undefined) => T): T {
  const release = takeLock(join(target, '.verrou'), 'Une autre mise en ligne est en cours')
  try {
    return change(servedRelease(target))
  } finally {
    release()
  }
}
