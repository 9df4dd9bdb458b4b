import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Content } from '../src/label/content.ts'
import { folders, lists, singles } from '../src/kinds/index.ts'

/**
 * Reads a content folder as the site does, without Astro: schemas applied, nothing else checked.
 * @param root folder that holds `content/`
 */
export function readContent(root = '.'): Content {
  const fromFolders = Object.entries(folders).map(([name, { path, extension, schema }]) => {
    const folder = join(root, path)
    const files = existsSync(folder)
      ? readdirSync(folder).filter((file) => file.endsWith(extension))
      : []
    const entries = files.toSorted().map((file) => {
      const { data, body } = split(readFileSync(join(folder, file), 'utf8'), extension)
      return {
        ...schema.parse(data),
        id: file.slice(0, -extension.length),
        file: `${path}/${file}`,
        body,
      }
    })
    return [name, entries]
  })
  const fromLists = Object.entries(lists).map(([name, { path, schema }]) => {
    const file = join(root, path)
    const items: { id: string }[] = existsSync(file) ? parse(readFileSync(file, 'utf8')) : []
    return [
      name,
      items.map((item) => ({ ...schema.parse(item), id: item.id, file: path, body: '' })),
    ]
  })
  const fromSingles = Object.entries(singles).map(([id, { path, schema }]) => {
    const data = schema.parse(parse(readFileSync(join(root, path), 'utf8')))
    return [id, { ...data, id, file: path, body: '' }]
  })
  return Object.fromEntries([...fromFolders, ...fromLists, ...fromSingles])
}

function split(text: string, extension: string): { data: unknown; body: string } {
  if (extension !== '.mdx') return { data: parse(text), body: '' }
  const [, header = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? []
  return { data: parse(header), body }
}
