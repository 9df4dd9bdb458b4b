import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../../french/numbers.ts'
import { readSettings } from '../../settings.ts'
import { filesIn } from '../measure.ts'
import type { Stage } from '../stage.ts'
import { writePublication } from './publication.ts'
import { trialFile } from './trial.ts'

/** The file that holds the digest of every other file of the site, as `sha256sum` writes it. */
export const sumsFile = 'SHA256SUMS'

/** Digests of the finished site. Last of all: whatever is written later is not in it. */
export const sumsStage: Stage = {
  title: 'Empreintes',
  run({ fresh, beside }) {
    const files = filesIn(fresh).filter((file) => file !== sumsFile)
    const text = files.map((file) => `${digestOf(join(fresh, file))}  ${file}\n`).join('')
    writeFileSync(join(fresh, sumsFile), text)
    mkdirSync(beside, { recursive: true })
    const { url, base } = readSettings()
    writePublication(beside, { url, base, trial: files.includes(trialFile), sums: sha256(text) })
    return `${plural(files.length, 'fichier')} dans ${sumsFile}`
  },
}

/**
 * Reads the digests that a site carries.
 * @returns digests by file, empty when there are none
 */
export function readSums(folder: string): Map<string, string> {
  if (!filesIn(folder).includes(sumsFile)) return new Map()
  const lines = readFileSync(join(folder, sumsFile), 'utf8').trimEnd().split('\n')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** The files that are missing, changed or too many beside the digests that a site carries. */
export function sumsProblems(folder: string): string[] {
  const sums = readSums(folder)
  const files = filesIn(folder).filter((file) => file !== sumsFile)
  const missing = [...sums.keys()].filter((file) => !files.includes(file))
  return [
    ...missing.map((file) => `${file} manque`),
    ...files.flatMap((file) => {
      if (!sums.has(file)) return [`${file} est en trop`]
      return sums.get(file) === digestOf(join(folder, file)) ? [] : [`${file} a changé`]
    }),
  ]
}

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

const digestOf = (path: string) => sha256(readFileSync(path))
