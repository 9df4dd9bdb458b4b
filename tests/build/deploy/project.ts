import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { compressStage } from '#src/build/release/compress.ts'
import { sumsStage } from '#src/build/release/sums.ts'
import { trialFile } from '#src/build/release/trial.ts'
import { runBuild } from '#src/build/run.ts'
import { writeFiles } from '../../support/folder.ts'

/** The files of a small site, of which each version differs. */
const filesOf = (version: string) => ({
  'index.html': `<p>Version ${version}</p>`,
  [`_astro/style.${version}.css`]: `p { color: ${version} }`,
  [`pagefind/fragment/${version}.pf_fragment`]: version,
})

/**
 * Releases a version of a small site in a project, as `npm run build -- --release` does.
 * @param root folder of the project
 */
export async function release(root: string, version: string, { trial = false } = {}) {
  const files = { ...filesOf(version), ...(trial && { [trialFile]: 'Essai.' }) }
  const made = {
    title: 'Pages',
    run: ({ fresh }: { fresh: string }) => {
      writeFiles(fresh, files)
      return 'faites'
    },
  }
  rmSync(join(root, 'release'), { recursive: true, force: true })
  const stages = [made, compressStage, sumsStage]
  let output = ''
  const built = await runBuild({ root, stages, write: (text) => void (output += text) })
  if (!built) throw new Error(output)
}
