import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'

const schema = z.strictObject({
  /** Origin and base path for which the site was built. */
  url: z.string(),
  base: z.string(),
  /** Whether the site is a trial, which is not to be published. */
  trial: z.boolean(),
  /** SHA-256 of the site's `SHA256SUMS`. */
  sums: z.string(),
})

/** What a release says of the site that goes with it. */
export type Publication = z.output<typeof schema>

const file = 'publication.json'

/** Writes it beside the site. */
export function writePublication(folder: string, publication: Publication): void {
  writeFileSync(join(folder, file), `${JSON.stringify(publication, null, 2)}\n`)
}

/**
 * Reads it from `release/`.
 * @returns undefined when nothing readable is there
 */
export function readPublication(folder: string): Publication | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  } catch {
    return undefined
  }
}
