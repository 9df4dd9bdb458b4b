import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, weightOf } from '#src/build/measure.ts'
import { copyInto } from '#tests/support/copy-into.ts'
import { addContent } from './content.ts'
import { costOf, type Cost } from './cost.ts'
import { peersWith, type Peer } from './peers.ts'
import { stageOf } from './stages.ts'
import { textsOf } from './texts.ts'

/** One line of the table, with units in the names. */
export interface Line {
  site: string
  pages: number
  'processeur (s)': number
  'écoulé (s)': number
  'mémoire (Mo)': number
  fichiers: number
  'sortie (Mo)': number
  'index (Mo)': number
}

/**
 * Builds this site with some made-up texts added, then the same texts with the peers.
 * @param count how many texts
 * @returns a line for each site, and the processor seconds of this site's stages
 */
export async function scaleOf(count: number): Promise<{ lines: Line[]; stages: Cost['stages'] }> {
  const texts = textsOf(count)
  const folder = mkdtempSync(join(tmpdir(), 'mft-echelle-'))
  try {
    copyInto(folder)
    addContent(folder, texts)
    const args = ['src/build/build.ts', '--journal']
    const own = await costOf({ args, cwd: folder, stageOf })
    const lines = [lineOf('ce site', own, folder, 'pagefind')]
    for (const peer of peersWith(texts)) lines.push(await measured(peer))
    return { lines, stages: own.stages }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured({ name, folder, index }: Peer): Promise<Line> {
  const bin = join(folder, '../node_modules/astro/bin/astro.mjs')
  return lineOf(name, await costOf({ args: [bin, 'build'], cwd: folder }), folder, index)
}

function lineOf(site: string, cost: Cost, folder: string, index = ''): Line {
  const dist = join(folder, 'dist')
  const files = filesIn(dist)
  const indexed = files.filter((file) => index !== '' && file.startsWith(`${index}/`))
  return {
    site,
    pages: files.filter((file) => file.endsWith('.html')).length,
    'processeur (s)': tenth(cost.processor),
    'écoulé (s)': tenth(cost.elapsed),
    'mémoire (Mo)': Math.round(cost.memory / 1e6),
    fichiers: files.length,
    'sortie (Mo)': tenth(weightOf(dist, files) / 1e6),
    'index (Mo)': tenth(weightOf(dist, indexed) / 1e6),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10
