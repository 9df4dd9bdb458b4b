import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPublication, type Publication } from '../release/publication.ts'
import { sha256, sumsFile } from '../release/sums.ts'
import { BuildError } from '../stage.ts'

/**
 * What `npm run build -- --release` says of the site that it made.
 * @param root folder of the project, with `dist/` and `release/`
 * @throws {BuildError} in French when nothing was released, or when `dist/` was built again since
 */
export function releasedPublication(root: string): Publication {
  const publication = readPublication(join(root, 'release'))
  const sums = join(root, 'dist', sumsFile)
  if (!publication || !existsSync(sums)) {
    throw new BuildError(
      'dist/ n’est pas un site prêt à publier. D’abord : npm run build -- --release',
    )
  }
  if (sha256(readFileSync(sums)) !== publication.sums) throw new BuildError(changed([]))
  return publication
}

/**
 * Says that `dist/` is not what was released.
 * @param problems what differs, one French line each; the first few are shown
 */
export function changed(problems: readonly string[]): string {
  const shown = problems.slice(0, 5).map((line) => `\n  ${line}`)
  return `dist/ n’est plus le site vérifié par « npm run build -- --release » : refaites-le.${shown.join('')}`
}
