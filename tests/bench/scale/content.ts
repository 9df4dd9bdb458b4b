import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { questionThemes } from '#src/kinds/question.ts'
import type { Text } from './texts.ts'

/** Ranks, latitudes and longitudes go on from what the content already has. */
const firstRank = 100
const updated = '2026-11-22'
const sources = ['S000']

/** Adds texts to the content of a copy of the project, each as what it is. */
export function addContent(folder: string, texts: readonly Text[]): void {
  texts.forEach((text, index) => {
    const [path, data, body] = written[text.kind](text, index)
    const yaml = stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
    const source = body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`
    writeFileSync(join(folder, 'content', path), source)
  })
}

type Written = readonly [path: string, data: Record<string, unknown>, body?: string]

const written: Record<Text['kind'], (text: Text, index: number) => Written> = {
  page: ({ id, title, description, body }) => [
    `pages/${id}.mdx`,
    { title, description, updated, sources },
    body,
  ],
  question: ({ id, title, body }, index) => [
    `questions/${id}.mdx`,
    { title, theme: themeOf(index), order: firstRank + index, updated, sources },
    body,
  ],
  ecosystem: ({ id, title, body }, index) => [`ecosystems/${id}.yaml`, sheet(title, body, index)],
}

const themes = Object.keys(questionThemes)

/** Texts of one kind are ten apart. */
const themeOf = (index: number) => themes[Math.floor(index / 10) % themes.length]

function sheet(name: string, facts: string, index: number): Record<string, unknown> {
  const unknown = { value: null }
  const rank = Math.floor(index / 10)
  const milestone = { reached: true, sources }
  const lat = 43 + (rank % 23) * 0.25
  const lon = -1 + (rank % 29) * 0.25
  return {
    order: firstRank + index,
    name,
    place: `Lieu ${rank + 1}`,
    cities: { value: [`Ville ${rank + 1}`], sources },
    departments: { value: ['44'], sources },
    regionBefore2016: { value: 'Bretagne', sources },
    regionSince2016: { value: 'Bretagne', sources },
    coordinates: { value: [{ place: `Ville ${rank + 1}`, lat, lon, main: true }], sources },
    territory: unknown,
    website: unknown,
    milestones: {
      filing: milestone,
      visit: milestone,
      secondVersion: { ...milestone, reached: rank % 2 === 0 },
      label: { ...milestone, reached: rank % 2 === 0 },
    },
    totem: unknown,
    facts: facts.split('\n').map((text) => ({ text, sources })),
  }
}
