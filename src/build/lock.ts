import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { BuildError } from './stage.ts'

/**
 * Takes a lock that one process at a time may have.
 *
 * The lock is a folder that holds its owner's claim, a file named after the process. A rename puts
 * a folder in place of an empty one only: whoever comes second fails, and clearing the claim of a
 * dead process can never clear that of a living one.
 * @param path where the lock stands, in a folder that exists
 * @param work what its owner is doing, in French: « Une autre construction est en cours »
 * @returns what gives the lock back
 * @throws {BuildError} in French, naming the owner, when another process has it
 */
export function takeLock(path: string, work: string): () => void {
  const claim = `${hostname()}.${process.pid}`
  const ready = `${path}-${claim}`
  try {
    mkdirSync(ready, { recursive: true })
    writeFileSync(join(ready, claim), '')
    clearDead(path)
    renameSync(ready, path)
  } catch (error) {
    rmSync(ready, { recursive: true, force: true })
    const [owner] = claimsIn(path)
    if (owner !== undefined) throw new BuildError(`${work} (${whoIs(owner)}). ${advice(path)}`)
    // Its owner has just given it back.
    if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return takeLock(path, work)
    throw error
  }
  clearLate(path)
  return () => {
    rmSync(join(path, claim), { force: true })
    removeIfEmpty(path)
  }
}

/** Claims of processes that were killed while they had the lock. */
function clearDead(path: string): void {
  for (const claim of claimsIn(path).filter(isDead)) rmSync(join(path, claim), { force: true })
  removeIfEmpty(path)
}

/** Folders of processes that were killed just before they would have had it. */
function clearLate(path: string): void {
  const prefix = `${basename(path)}-`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix) || !isDead(name.slice(prefix.length))) continue
    rmSync(join(dirname(path), name), { recursive: true, force: true })
  }
}

function claimsIn(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}

function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Someone has it, or nobody had.
  }
}

/** The process of another machine, which has the folder too, cannot be asked. */
function isDead(claim: string): boolean {
  const { host, pid } = readClaim(claim)
  if (host !== hostname()) return false
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function whoIs(claim: string): string {
  const { host, pid } = readClaim(claim)
  return host === hostname() ? `processus ${pid}` : `processus ${pid} de la machine ${host}`
}

const advice = (path: string) =>
  `Attendez qu’elle finisse ; si ce processus n’a rien à voir avec elle, supprimez ${path}.`

function readClaim(claim: string): { host: string; pid: number } {
  const dot = claim.lastIndexOf('.')
  return { host: claim.slice(0, dot), pid: Number(claim.slice(dot + 1)) }
}
