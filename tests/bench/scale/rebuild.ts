import { appendFileSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyInto } from '#tests/support/copy.ts'
import { addContent } from './content.ts'
import { costOf } from './cost.ts'
import { stageOf } from './stages.ts'
import { textsOf } from './texts.ts'

/** What building again costs, in processor seconds, by stage. */
export type Rebuild = Record<string, number | string>

/**
 * Builds the site in a new folder, again without any change, then after one changed question.
 * @param count how many made-up texts to add to the site
 */
export async function rebuilds(count: number): Promise<Rebuild[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mft-reconstruction-'))
  try {
    copyInto(folder)
    addContent(folder, textsOf(count))
    const build = async (name: string): Promise<Rebuild> => {
      const args = ['src/build/build.ts', '--journal']
      const { processor, elapsed, stages } = await costOf({ args, cwd: folder, stageOf })
      const byStage = [...stages].map(([stage, spent]) => [stage, tenth(spent)])
      return {
        construction: name,
        'processeur (s)': tenth(processor),
        'écoulé (s)': tenth(elapsed),
        ...Object.fromEntries(byStage),
      }
    }
    const first = await build('à froid')
    const again = await build('sans changement')
    const [question = ''] = globSync(join(folder, 'content/questions/*.mdx')).toSorted()
    appendFileSync(question, '\nLa réponse a été relue.\n')
    return [first, again, await build('une question changée')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10
