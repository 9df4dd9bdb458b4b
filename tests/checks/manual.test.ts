import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { editorSchemas } from '#src/checks/schemas.ts'
import { findFrontMatter } from '#src/checks/read/yaml.ts'
import { folders, lists, singles } from '#src/kinds/index.ts'
import { root } from '../support/root.ts'
import { none } from '../support/none.ts'
import { withFile } from './support.ts'

const readme = readFileSync(join(root, 'content/README.md'), 'utf8')

/** The recipes of the editors' manual: a file that it names, and what goes in it. */
const recipes = [...readme.matchAll(/^## (Ajouter .*)\n([\s\S]*?)(?=\n## )/gm)].map(
  ([, title = '', text = '']) => ({
    title,
    file: /`(content\/[^`]+)`/.exec(text)?.[1] ?? '',
    model: /```\w+\n([\s\S]*?)```/.exec(text)?.[1] ?? '',
  }),
)

test('the manual tells how to add a question, a page, a redirect and an ecosystem', () => {
  assert.equal(recipes.length, 4)
})

for (const { title, file, model } of recipes) {
  test(`following the manual works: ${title}`, () => {
    const before = file.endsWith('redirects.yaml') ? readFileSync(join(root, file), 'utf8') : ''
    none(withFile(file, before + model))
  })
}

test('the manual names every folder and file of the content', () => {
  const all = Object.values({ ...folders, ...lists, ...singles })
  none(all.map(({ path }) => path.replace('content/', '')).filter((path) => !readme.includes(path)))
})

const ajv = new Ajv2020({ strict: false, allowUnionTypes: true })
addFormats.default(ajv)
const schemas = editorSchemas()
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))

test('VS Code tells the sense of every field, in every kind of group', () => {
  none(Object.entries(schemas).flatMap(([name, schema]) => unexplained(schema, name)))
})

/** The fields of a JSON schema that have no words for editors. */
function unexplained(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  const fields = 'properties' in node ? Object.entries(node.properties as object) : []
  return [
    ...fields.filter(([, field]) => !isExplained(field)).map(([name]) => `${path}.${name}`),
    ...Object.entries(node).flatMap(([key, inner]) => unexplained(inner, `${path}.${key}`)),
  ]
}

const isExplained = (field: { description?: string; items?: { description?: string } }) =>
  (field.description ?? field.items?.description) !== undefined

test('VS Code has a schema for every data file', () => {
  const wired = Object.entries<string>(settings['yaml.schemas'])
  const expected = Object.entries({ ...folders, ...lists, ...singles })
    .filter(([, { path, ...kind }]) => path.endsWith('.yaml') || hasData(kind))
    .map(([name, { path }]) => [
      `.astro/schemas/${name}.json`,
      path.endsWith('.yaml') ? path : `${path}/*.yaml`,
    ])
  assert.deepEqual(wired.toSorted(), expected.toSorted())
})

const hasData = (kind: object) => 'extension' in kind && kind.extension === '.yaml'

test('the schemas of editors accept what is there and refuse a misspelt key', () => {
  const samples = {
    ecosystems: parse(readFileSync(join(root, 'content/ecosystems/rouen.yaml'), 'utf8')),
    timeline: parse(readFileSync(join(root, 'content/timeline.yaml'), 'utf8')),
    site: parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')),
    pages: frontMatter('content/pages/histoire.mdx'),
  }
  for (const [name, sample] of Object.entries(samples)) {
    const validate = ajv.compile(schemas[name] ?? {})
    assert.ok(validate(sample), `${name} ${ajv.errorsText(validate.errors)}`)
  }
  const validate = ajv.compile(schemas['pages'] ?? {})
  assert.equal(validate({ ...samples.pages, descripton: 'x' }), false)
})

function frontMatter(path: string): Record<string, unknown> {
  const text = readFileSync(join(root, path), 'utf8')
  const { start, end } = findFrontMatter(text)
  return parse(text.slice(start, end))
}
