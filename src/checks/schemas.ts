import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { kinds, lists } from '../kinds/index.ts'
import { partialPattern } from './read/schema.ts'

/** Where `.vscode/settings.json` looks for them. */
const folder = '.astro/schemas'

/** Writes one JSON Schema a collection, for the completion and the hints of editors. */
export function writeSchemas(root: string): void {
  mkdirSync(join(root, folder), { recursive: true })
  for (const [name, schema] of Object.entries(editorSchemas()))
    writeFileSync(join(root, folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`)
}

/** The JSON Schema of what editors write, by collection. */
export function editorSchemas(): Record<string, object> {
  const written = Object.entries(kinds).map(([name, { schema }]): [string, object] => [
    name,
    z.toJSONSchema(name in lists ? z.array(schema) : schema, {
      io: 'input',
      unrepresentable: 'any',
      override({ jsonSchema }) {
        // A year alone is a number for YAML.
        if (jsonSchema.pattern === partialPattern) jsonSchema.type = ['string', 'integer']
      },
    }),
  ])
  return Object.fromEntries(written)
}
