import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fillPlaces, numberPlaceOf, placeOf } from '#src/forms/places.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { files } from './made.ts'

const file = files.find(({ name }) => name === 'dossier-de-candidature.pdf')!

test('a page and data say of a file what it is once it is made', () => {
  const record = { bytes: numberPlaceOf('bytes', file), pages: numberPlaceOf('pages', file) }
  const folder = temporaryFolder({
    'a.html': `<p>(${placeOf('weight', file)})</p><code>${placeOf('sha256', file)}</code>`,
    'a.json': JSON.stringify(record),
  })
  const [page, data] = [join(folder, 'a.html'), join(folder, 'a.json')]
  fillPlaces([page, data], files)
  const text = readFileSync(page, 'utf8')
  assert.match(text, /^<p>\(PDF à remplir, \d+\u00a0pages, \d+\u00a0Ko\)<\/p>/)
  assert.ok(text.includes(file.sha256))
  const { bytes, pages } = JSON.parse(readFileSync(data, 'utf8'))
  assert.deepEqual({ bytes, pages }, { bytes: file.bytes.length, pages: file.pages })
})

for (const place of [placeOf('weight', { name: 'absent.pdf' }), '⟦poids processus.pdf⟧']) {
  test(`the place ${place}, which would stay empty, stops the build`, () => {
    const page = join(temporaryFolder({ 'a.html': place }), 'a.html')
    assert.throws(() => fillPlaces([page], files), /la place ⟦.*⟧ reste vide/)
  })
}
