import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editLink } from '#src/label/edit.ts'

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
