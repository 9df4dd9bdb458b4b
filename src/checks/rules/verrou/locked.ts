import { once } from '../../../label/once.ts'
import { readLock, type LockedPackage } from '../../read/lock.ts'
import type { Project } from '../../read/project.ts'
import type { Finding } from '../../rule.ts'

const path = 'package-lock.json'

/**
 * What is wrong with each package of the lock.
 * @param fault says, in French, what is wrong with a package; undefined when it is sound
 */
export function faultsOfPackages(
  project: Project,
  fault: (locked: LockedPackage) => string | undefined,
): Finding[] {
  return (lockOf(project) ?? []).flatMap((locked) => {
    const message = fault(locked)
    return message === undefined ? [] : [{ file: path, start: locked.start, message }]
  })
}

/** The packages of the lock; undefined when there is none, or when it cannot be read. */
export const lockOf = once((project: Project) => readLock(project.outside(path)?.text ?? ''))

/** How a message names a package. */
export const named = ({ name, version }: LockedPackage) => `« ${name} » ${version}`.trim()
