import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { tags } from '#src/markdown/tags.ts'
import { ended } from '../support/command.ts'
import { copyInto } from '../support/copy-into.ts'
import { root } from '../support/root.ts'
import { textsOf, type Text } from './texts.ts'

/** One line of the table: medians, in seconds of processor. */
interface Line {
  'textes ajoutés': number
  'à froid (s)': number
  'sans changement (s)': number
  'Astro nu (s)': number
  /** The cold build beside the bare one. */
  rapport: number
}

/** Builds of each site, of which the median counts: one alone sees the machine's noise. */
const rounds = 3

/**
 * What a build of this site costs, beside bare Astro in MDX on the same texts, in turn.
 * @param counts how many made-up pages to add to the real content
 */
export async function buildCosts(counts: readonly number[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'mft-construction-'))
    try {
      const texts = textsOf(count)
      const own = join(folder, 'site')
      mkdirSync(own)
      copyInto(own)
      for (const text of texts)
        writeFileSync(join(own, 'content/pages', `${text.id}.mdx`), mdxOf(text))
      const bare = bareAstro(join(folder, 'astro'), own)
      const spent = { cold: [] as number[], again: [] as number[], bare: [] as number[] }
      for (let round = 0; round < rounds; round += 1) {
        for (const left of ['dist', '.astro'])
          rmSync(join(own, left), { recursive: true, force: true })
        spent.cold.push(await processorOf(['src/build/build.ts'], own))
        spent.again.push(await processorOf(['src/build/build.ts'], own))
        for (const left of ['dist', '.astro'])
          rmSync(join(bare, left), { recursive: true, force: true })
        spent.bare.push(await processorOf(['node_modules/astro/bin/astro.mjs', 'build'], bare))
      }
      lines.push({
        'textes ajoutés': count,
        'à froid (s)': median(spent.cold),
        'sans changement (s)': median(spent.again),
        'Astro nu (s)': median(spent.bare),
        rapport: tenth(median(spent.cold) / median(spent.bare)),
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return lines
}

/** A project of Astro and MDX alone that renders every text of a site as a page. */
function bareAstro(folder: string, site: string): string {
  const names = Object.keys(tags)
  const files = {
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
export default defineConfig({
  integrations: [mdx()],
  cacheDir: './.astro',
  markdown: { syntaxHighlight: false, processor: unified({}) },
})`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = {
  texts: defineCollection({ loader: glob({ base: 'texts', pattern: '*.mdx' }) }),
}`,
    'src/Tag.astro': '<slot />',
    'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content'
import Tag from '../Tag.astro'
export async function getStaticPaths() {
  const entries = await getCollection('texts')
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }))
}
const { entry } = Astro.props
const { Content } = await render(entry)
const components = Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, Tag]))
---
<html lang="fr">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content {components} /></main></body>
</html>`,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  mkdirSync(join(folder, 'texts'))
  for (const file of globSync(join(site, 'content/*/*.mdx'))) {
    const kind = basename(dirname(file))
    cpSync(file, join(folder, 'texts', `${kind}-${basename(file)}`))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const mdxOf = ({ title, description, body }: Text) =>
  `---
title: ${title}
description: ${description}
brief: ${description}
updated: 2026-11-22
sources: [S000]
---

${body}
`

/** Runs a command with this Node to its end; processor seconds of it and all that it starts. */
async function processorOf(args: readonly string[], cwd: string): Promise<number> {
  const before = endedChildren()
  const { code, output } = await ended(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  if (code !== 0) throw new Error(`${args.join(' ')} :\n${output.slice(-4000)}`)
  return endedChildren() - before
}

/** Processor seconds of all the processes that this one started and that have ended (proc(5)). */
function endedChildren(): number {
  const text = readFileSync('/proc/self/stat', 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const tenth = (value: number) => Math.round(value * 10) / 10

const median = (values: readonly number[]) =>
  tenth(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!)
