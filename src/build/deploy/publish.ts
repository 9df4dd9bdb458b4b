import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathRules } from '../../serve/headers.ts'
import type { Publication } from '../release/publication.ts'
import { readSums, sumsProblems } from '../release/sums.ts'
import { BuildError } from '../stage.ts'
import { changed, releasedPublication } from './released.ts'
import {
  alone,
  nextOf,
  prune,
  rankOf,
  releaseName,
  releaseNames,
  releasesOf,
  serve,
  servedRelease,
} from './releases.ts'

/**
 * Puts the released site on the server's disk and turns readers to it.
 * @param root folder of the project, with `dist/` and `release/`
 * @param target folder on the server: `current` leads to the release that is served
 * @param trial whether a trial may be put there
 * @returns name of the release that is served
 * @throws {BuildError} in French when the site was not released whole, or was changed since
 */
export function publish(root: string, target: string, { trial }: { trial: boolean }): string {
  const publication = releasedPublication(root)
  if (publication.trial && !trial) {
    throw new BuildError(
      'Ce site est un essai, à qui il manque des mentions obligatoires. Pour le placer là tout de même : --essai',
    )
  }
  servedRelease(target)
  mkdirSync(releasesOf(target), { recursive: true })
  return alone(target, (served) => {
    const name = nameOf(target, publication.sums, served)
    if (name !== served) {
      place(join(root, 'dist'), target, { name, served, publication })
      toDisk(releasesOf(target))
    }
    // Before the change: what a rollback withdrew must not be what the next one goes back to.
    prune(target, name)
    serve(target, name)
    return name
  })
}

/** The name of the served release if this is it, or the next one. */
function nameOf(target: string, digest: string, served: string | undefined): string {
  if (served && served === releaseName(rankOf(served), digest)) return served
  return releaseName(Math.max(0, ...releaseNames(target).map(rankOf)) + 1, digest)
}

/** Copies a release beside the others under a passing name, checks it, then gives it its own. */
function place(
  site: string,
  target: string,
  {
    name,
    served,
    publication,
  }: { name: string; served: string | undefined; publication: Publication },
): void {
  const fresh = nextOf(target)
  const folder = inside(fresh, publication)
  try {
    // A publication that was killed amid its copy has left some of it.
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    cpSync(site, folder, { recursive: true })
    const problems = sumsProblems(folder)
    if (problems.length > 0) throw new BuildError(changed(problems))
    if (served) keepHashedFiles(inside(join(releasesOf(target), served), publication), folder)
    openToReaders(fresh)
    renameSync(fresh, join(releasesOf(target), name))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** Servers find the site in their root under its base path: `/label/` in the folder `label`. */
const inside = (folder: string, { base }: Publication) => resolve(folder, `.${base}`)

/** The server is another user: a site built in private (umask 077) must be open to it. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  }
}

/**
 * Waits until the disk has what was written, so that a power cut leaves readers a whole site. By
 * the command of the system, in one go; where it is lacking, the system writes when it sees fit.
 */
function toDisk(folder: string): void {
  spawnSync('sync', ['--file-system', folder])
}

/** A page that a reader opened before the change asks for these files after it. */
function keepHashedFiles(previous: string, folder: string): void {
  const prefixes = pathRules
    .filter(({ headers }) => headers['Cache-Control']?.includes('immutable'))
    .map(({ prefix }) => prefix.slice(1))
  for (const file of readSums(previous).keys()) {
    if (!prefixes.some((prefix) => file.startsWith(prefix))) continue
    if (existsSync(join(folder, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(join(previous, file), join(folder, file))
  }
}
