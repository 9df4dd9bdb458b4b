import { getCollection, getEntry, render } from 'astro:content'
import type { Content } from './label/content.ts'
import { buildLabel } from './label/label.ts'
import { problemsOf } from './label/rules/index.ts'
import {
  folders,
  lists,
  singles,
  type FolderName,
  type ListName,
  type SingleName,
} from './kinds/index.ts'
import { readSettings } from './settings.ts'

/** The model of the label: the only way by which pages, documents and exports read content. */
export const label = buildLabel(await readContent())

/** Renders the Markdown body of an entry. Throws when there is no such entry. */
export async function renderBody(collection: FolderName, id: string) {
  const entry = await getEntry(collection, id)
  if (!entry) throw new Error(`${folders[collection].path}/${id} n’existe pas.`)
  return render(entry)
}

async function readContent(): Promise<Content> {
  const names = Object.keys({ ...folders, ...lists }) as (FolderName | ListName)[]
  const collections = await Promise.all(names.map(async (name) => [name, await readEntries(name)]))
  const content = {
    ...Object.fromEntries(collections),
    site: { ...(await readSingle('site')), repository: readSettings().repository },
    audit: await readSingle('audit'),
  } as Content
  const problems = problemsOf(content)
  if (problems.length > 0) {
    const lines = problems.map(({ file, rule, message }) => `${file} [${rule}] ${message}`)
    throw new Error(`Le contenu a ${problems.length} erreur(s) :\n${lines.join('\n')}`)
  }
  return content
}

async function readSingle(name: SingleName) {
  const entry = await getEntry(name, name)
  const file = singles[name].path
  if (!entry) throw new Error(`${file} manque ou ne se lit pas.`)
  return { ...(entry.data as object), id: name, file, body: '' }
}

async function readEntries(name: FolderName | ListName) {
  const entries = await getCollection(name)
  return entries
    .map((entry) => {
      const { rank = 0, ...data } = entry.data as { rank?: number }
      const body = 'body' in entry ? (entry.body ?? '') : ''
      return { rank, entry: { ...data, id: entry.id, file: entry.filePath ?? '', body } }
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
}
