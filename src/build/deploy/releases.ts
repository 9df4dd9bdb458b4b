import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { takeLock } from '../lock.ts'
import { BuildError } from '../stage.ts'

/** How many releases stay on the server. */
const kept = 3

/** Folder of all releases, named by their rank and the digest of their content: `0007-3f2a…`. */
export const releasesOf = (target: string) => join(target, 'releases')

/** The link that the server follows. */
export const currentOf = (target: string) => join(target, 'current')

/** Where a release is copied and checked before it gets its name. */
export const nextOf = (target: string) => join(releasesOf(target), '.next')

/** Name of a release: other tools keep theirs in a folder `releases` too. */
export const releaseName = (rank: number, digest: string) =>
  `${String(rank).padStart(4, '0')}-${digest.slice(0, 12)}`

const isReleaseName = (name: string) => /^\d{4,}-[0-9a-f]{12}$/.test(name)

/** Rank of a release by its name. */
export const rankOf = (name: string) => Number.parseInt(name, 10)

/** Names of the releases on the server, oldest first. */
export function releaseNames(target: string): string[] {
  if (!existsSync(releasesOf(target))) return []
  return readdirSync(releasesOf(target))
    .filter(isReleaseName)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/**
 * Name of the release that readers get; undefined before the first.
 * @throws {BuildError} when `current` is anything else than a link to one of our releases: another
 * tool put it there
 */
export function servedRelease(target: string): string | undefined {
  const link = currentOf(target)
  const stats = lstatSync(link, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (!stats.isSymbolicLink()) {
    throw new BuildError(`${link} n’est pas un lien : indiquez un dossier fait par cette commande.`)
  }
  const led = readlinkSync(link)
  const place = resolve(target, led)
  if (dirname(place) !== resolve(releasesOf(target)) || !isReleaseName(basename(place))) {
    throw new BuildError(
      `${link} mène à « ${led} », que cette commande n’a pas fait : indiquez un dossier à elle seule, vide la première fois.`,
    )
  }
  return basename(place)
}

/** Turns the link to another release: one rename, so that readers always get one or the other. */
export function serve(target: string, name: string): void {
  const fresh = join(target, `.current-${process.pid}`)
  rmSync(fresh, { force: true })
  symlinkSync(join('releases', name), fresh)
  renameSync(fresh, currentOf(target))
}

/**
 * Removes what nobody goes back to: the oldest releases, those that a rollback left behind, and
 * what publications that were killed left. Whatever this tool did not make stays.
 * @param last name of the release that readers get, or are about to
 */
export function prune(target: string, last: string): void {
  const names = releaseNames(target)
  const served = servedRelease(target) ?? last
  const useful = names
    .filter((name) => name === last || rankOf(name) <= rankOf(served))
    .slice(-kept)
  for (const name of names) {
    if (!useful.includes(name)) rmSync(join(releasesOf(target), name), { recursive: true })
  }
  rmSync(nextOf(target), { recursive: true, force: true })
  for (const name of readdirSync(target)) {
    if (/^\.current-\d+$/.test(name)) rmSync(join(target, name), { force: true })
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
