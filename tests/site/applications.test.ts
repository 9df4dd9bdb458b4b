import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { load } from 'cheerio'
import { buildCopy } from '../support/copy.ts'
import { dist, pages } from '../support/dist.ts'

let open = ''

before(async () => {
  open = await buildCopy((folder) => {
    const file = join(folder, 'content/site.yaml')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace(/^applications: closed$/m, 'applications: open')
        .replace(/^openSince: null$/m, 'openSince: 2026-11-01')
        .replace(/^submission:\n {2}email: null$/m, 'submission:\n  email: depot@exemple.fr'),
    )
  })
})

const read = (folder: string, file: string) =>
  load(readFileSync(join(folder, file), 'utf8'))('body')

test('candidatures closes : chaque page dit que le label n’existe plus', () => {
  for (const { address, $ } of pages) {
    if ($('.state').length > 0)
      assert.match($('.state').text(), /n’existe plus depuis 2019/, address)
  }
})

test('candidatures ouvertes : la donnée change la ligne d’état de chaque page', () => {
  for (const { file, $ } of pages) {
    if ($('.state').length === 0) continue
    const state = read(open, file).find('.state').text()
    assert.match(state, /Candidatures ouvertes depuis/, file)
    assert.doesNotMatch(state, /n’existe plus/, file)
  }
})

for (const [file, closed, opened] of [
  ['index.html', /ne s’obtient plus/, /préparer un dossier/],
  ['candidater/index.html', /ne s’obtient plus/, /candidatures sont (reçues|ouvertes)/],
  ['contact/index.html', /aucun dossier de candidature n’est reçu/, /candidatures sont ouvertes/],
] as const) {
  test(`${file} : l’invitation dépend de cette donnée`, () => {
    assert.match(read(dist, file).text(), closed)
    assert.doesNotMatch(read(open, file).text(), closed)
    assert.match(read(open, file).text(), opened)
  })
}
