import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { frenchNumber } from '../french/numbers.ts'

/**
 * Writes a duration in seconds.
 * @param milliseconds duration
 * @example seconds(1260) // '1,3 s'
 */
export function seconds(milliseconds: number): string {
  return `${frenchNumber(Math.round(milliseconds / 100) / 10)}\u00a0s`
}

/** All files below a folder, as paths from it, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted()
}

/** The weight of files below a folder, in bytes. */
export function weightOf(folder: string, files: readonly string[]): number {
  return files.reduce((total, file) => total + statSync(join(folder, file)).size, 0)
}
