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
import { found, pageOf, siteWith, toldWith, withFile } from './support.ts'

const readme = readFileSync(join(root, 'content/README.md'), 'utf8')

const png = readFileSync(
  join(import.meta.dirname, 'fixtures/image/absente/good/public/images/carte.png'),
)

/** The recipes of the editors' manual: a file that it names, and what goes in it. */
const recipes = [...readme.matchAll(/^## (Ajouter .*)\n([\s\S]*?)(?=\n## )/gm)].map(
  ([, title = '', text = '']) => ({
    title,
    file: /`((?:content|public)\/[^`]+\.\w+)`/.exec(text)?.[1] ?? '',
    model: /```\w+\n([\s\S]*?)```/.exec(text)?.[1] ?? '',
  }),
)

test('the manual tells how to add what editors add', () => {
  assert.deepEqual(
    recipes.map(({ file }) => file.replace(/^content\/(?=.*\/)|[^/]*(?=\.(mdx|png|pdf))/g, '')),
    [
      'questions/.mdx',
      'pages/.mdx',
      'public/images/.png',
      'public/documents/.pdf',
      'content/sources.yaml',
      'content/journal.yaml',
      'content/redirects.yaml',
      'ecosystems/mon-territoire.yaml',
    ],
  )
})

for (const { title, file, model } of recipes) {
  test(`following the manual works: ${title}`, () => {
    if (file.startsWith('public/')) {
      const page = { 'content/pages/essai.mdx': pageOf(model.trim()) }
      return none(found(siteWith({ [file]: file.endsWith('.png') ? png : '%PDF-1.7', ...page })))
    }
    const isList = Object.values(lists).some(({ path }) => path === file)
    none(withFile(file, (isList ? readFileSync(join(root, file), 'utf8') : '') + model))
  })
}

test('the manual states the weights that the checks allow', () => {
  for (const path of ['public/images/a.png', 'public/documents/a.pdf']) {
    const told = toldWith(path, Buffer.alloc(6_000_000)).join()
    const [weight = ''] = /\S+\s[KM]o au plus/.exec(told) ?? []
    assert.ok(weight !== '' && readme.includes(weight), `${path}: ${told}`)
  }
})

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
