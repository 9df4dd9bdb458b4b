import assert from 'node:assert/strict'
import { existsSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { composedPages } from '#src/label/composed.ts'
import { editLink } from '#src/label/edit.ts'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '../content.ts'

const forge = 'https://forge.example/label'
const rows = [
  ['content/pages/processus.mdx', 'edit', 'Modifier cette page'],
  ['content/sources.yaml', 'edit', 'Modifier cette page'],
  ['content/questions', 'tree', 'Voir les fichiers de cette page'],
] as const

for (const [path, verb, words] of rows) {
  test(`« ${words} » leads to ${verb}/main/${path}`, () => {
    assert.deepEqual(editLink(forge, path), { href: `${forge}/${verb}/main/${path}`, words })
  })
}

test('a page made of data leads to a file to edit, or to a folder to look into', () => {
  const label = buildLabel(readContent())
  for (const { href, file } of composedPages(label)) {
    assert.ok(existsSync(file), `${href} : ${file}`)
    const verb = statSync(file).isDirectory() ? 'tree' : 'edit'
    assert.equal(editLink(forge, file).href, `${forge}/${verb}/main/${file}`)
  }
})
