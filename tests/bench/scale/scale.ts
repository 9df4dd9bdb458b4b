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

/** What a number of texts cost. */
export interface Scale {
  count: number
  lines: readonly Line[]
  /** Processor seconds of this site's stages. */
  stages: Cost['stages']
}

/**
 * Builds this site with some made-up texts added, then the same texts with the peers.
 * @param count how many texts
 */
export async function scaleOf(count: number): Promise<Scale> {
  const texts = textsOf(count)
  const folder = mkdtempSync(join(tmpdir(), 'mft-echelle-'))
  try {
    copyInto(folder)
    addContent(folder, texts)
    const args = ['src/build/build.ts', '--journal']
    const own = await costOf({ args, cwd: folder, stageOf })
    const lines = [lineOf('ce site', own, folder, 'pagefind')]
    for (const peer of peersWith(texts)) lines.push(await measured(peer))
    return { count, lines, stages: own.stages }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Processor milliseconds that one more text costs each site, from one number of texts to a greater
 * one: what this site holds besides, and the peers do not, is in neither.
 */
export function costOfOneMore(less: Scale, more: Scale): Record<string, number> {
  const added = more.count - less.count
  const spent = ({ lines }: Scale, site: string) =>
    lines.find((line) => line.site === site)?.['processeur (s)'] ?? Number.NaN
  return Object.fromEntries(
    more.lines.map(({ site }) => [
      site,
      Math.round((1000 * (spent(more, site) - spent(less, site))) / added),
    ]),
  )
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
