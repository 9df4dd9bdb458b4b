import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, weightOf } from '#src/build/measure.ts'
import { copyInto } from '#tests/support/copy.ts'
import { addContent } from './content.ts'
import { costOf, type Cost } from './cost.ts'
import { peersWith, type Peer } from './peers.ts'
import { stageOf } from './stages.ts'
import { textsOf } from './texts.ts'

/** One line of the table, with units in the names; the times are medians. */
export interface Line {
  site: string
  pages: number
  'processeur (s)': number
  /** The least and the most that one build took: how far the machine can be trusted. */
  'extrêmes (s)': string
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

/** A site that is ready to be built. */
interface Builder {
  name: string
  folder: string
  args: readonly string[]
  index?: string | undefined
}

/** Builds of each site, of which the median counts: one alone sees the machine's noise. */
const rounds = 3

/**
 * Builds this site with some made-up texts added, and the same texts with the peers, in turn.
 * @param count how many texts
 */
export async function scaleOf(count: number): Promise<Scale> {
  const texts = textsOf(count)
  const folder = mkdtempSync(join(tmpdir(), 'mft-echelle-'))
  try {
    copyInto(folder)
    addContent(folder, texts)
    const own: Builder = {
      name: 'ce site',
      folder,
      args: ['src/build/build.ts', '--journal'],
      index: 'pagefind',
    }
    const builders = [own, ...peersWith(texts).map(builderOf)]
    const costs = new Map<Builder, Cost[]>(builders.map((builder) => [builder, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const builder of builders) costs.get(builder)!.push(await coldBuild(builder))
    }
    const lines = builders.map((builder) => lineOf(builder, byProcessor(costs.get(builder)!)))
    return { count, lines, stages: median(byProcessor(costs.get(own)!)).stages }
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

function builderOf({ name, folder, index }: Peer): Builder {
  return {
    name,
    folder,
    args: [join(folder, '../node_modules/astro/bin/astro.mjs'), 'build'],
    index,
  }
}

/** Nothing of an earlier build is used again. */
async function coldBuild({ folder, args }: Builder): Promise<Cost> {
  for (const left of ['dist', '.astro', 'node_modules/.astro']) {
    rmSync(join(folder, left), { recursive: true, force: true })
  }
  return costOf({ args, cwd: folder, stageOf })
}

const byProcessor = (costs: readonly Cost[]) => costs.toSorted((a, b) => a.processor - b.processor)

const median = (sorted: readonly Cost[]) => sorted[Math.floor(sorted.length / 2)]!

function lineOf({ name, folder, index }: Builder, sorted: readonly Cost[]): Line {
  const { processor, elapsed, memory } = median(sorted)
  const dist = join(folder, 'dist')
  const files = filesIn(dist)
  const indexed = files.filter((file) => index !== undefined && file.startsWith(`${index}/`))
  return {
    site: name,
    pages: files.filter((file) => file.endsWith('.html')).length,
    'processeur (s)': tenth(processor),
    'extrêmes (s)': `${tenth(sorted[0]!.processor)}–${tenth(sorted.at(-1)!.processor)}`,
    'écoulé (s)': tenth(elapsed),
    'mémoire (Mo)': Math.round(memory / 1e6),
    fichiers: files.length,
    'sortie (Mo)': tenth(weightOf(dist, files) / 1e6),
    'index (Mo)': tenth(weightOf(dist, indexed) / 1e6),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10
