import { getCollection, getEntry, render } from 'astro:content'
import type { Content } from './label/content.ts'
import { buildLabel } from './label/label.ts'
import { problemsOf } from './label/rules/index.ts'
import { kindNames, type FolderName, type KindName } from './kinds/index.ts'
import { readSettings } from './settings.ts'

/** The model of the label: the only way by which pages, documents and exports read content. */
export const label = buildLabel(await readContent())

/** Renders the Markdown body of an entry of the label. */
export const renderBody = async (collection: FolderName, id: string) =>
  render((await getEntry(collection, id))!)

async function readContent(): Promise<Content> {
  const read = await Promise.all(kindNames.map(async (name) => [name, await readEntries(name)]))
  const { site, audit, ...entries } = Object.fromEntries(read)
  const { repository } = readSettings()
  const content: Content = { ...entries, site: { ...site[0], repository }, audit: audit[0] }
  const problems = problemsOf(content)
  if (problems.length > 0) {
    const lines = problems.map(({ file, rule, message }) => `${file} [${rule}] ${message}`)
    throw new Error(`Le contenu a ${problems.length} erreur(s) :\n${lines.join('\n')}`)
  }
  return content
}

async function readEntries(name: KindName) {
  const entries = await getCollection(name)
  return entries
    .toSorted((a, b) => a.data.rank - b.data.rank)
    .map(({ id, data: { rank, ...data }, filePath = '', body = '' }) => ({
      ...data,
      id,
      file: filePath,
      body,
    }))
}
