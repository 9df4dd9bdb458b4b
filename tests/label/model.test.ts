import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numberCriteria } from '#src/label/criteria.ts'
import { askedIn } from '#src/label/form.ts'
import { buildLabel } from '#src/label/label.ts'
import { addressedPages, breadcrumb } from '#src/label/navigation.ts'
import { numbering } from '#src/components/sources/numbering.ts'
import { sourceDate } from '#src/label/sources.ts'
import { stateOf } from '#src/label/states.ts'
import { readContent } from '../content.ts'

const content = readContent()
const label = buildLabel(content)

const milestones = (...reached: boolean[]) => {
  const [filing, visit, secondVersion, last] = reached.map((value) => ({
    reached: value,
    sources: ['S000'],
  }))
  return { filing: filing!, visit: visit!, secondVersion: secondVersion!, label: last! }
}

for (const [reached, state] of [
  [[true, false, false, false], 'filing'],
  [[true, true, false, false], 'visit'],
  [[true, true, true, false], 'secondVersion'],
  [[true, true, true, true], 'label'],
] as const) {
  test(`état atteint : ${state}`, () => {
    assert.equal(stateOf(milestones(...reached)), state)
  })
}

test('la numérotation suit le rang, pas l’ordre des fichiers', () => {
  const reversed = numberCriteria(content.criteria.toReversed())
  assert.deepEqual(
    reversed.map(({ number, id }) => [number, id]),
    label.criteria.map(({ number, id }) => [number, id]),
  )
})

test('chaque exigence est demandée dans le dossier, à un endroit qui existe', () => {
  for (const { id } of label.criteria) {
    const asked = askedIn(label.form, id)
    assert.ok(asked.length > 0, id)
    for (const place of asked) {
      const [section = 0, field = 0] = place.split('.').map(Number)
      assert.ok(label.form[section - 1]?.fields[field - 1]?.criteria.includes(id), `${id} ${place}`)
    }
  }
})

test('fil d’Ariane : la page d’entrée d’une rubrique n’y est pas deux fois', () => {
  const wayTo = (wanted: string) => {
    const page = label.pages.find(({ id }) => id === wanted)!
    return breadcrumb(label.pages, page).map(({ href }) => href)
  }
  assert.deepEqual(wayTo('cahier-des-charges'), ['/', '/initiative/', '/cahier-des-charges/'])
  assert.deepEqual(wayTo('initiative'), ['/', '/initiative/'])
})

test('ajouter un fichier ajoute une page, même hors du menu', () => {
  const added = {
    ...content.pages[0]!,
    id: 'nouvelle',
    file: 'content/pages/nouvelle.mdx',
    navigation: undefined,
  }
  const pages = addressedPages({ ...content, pages: [...content.pages, added] })
  assert.equal(pages.find(({ id }) => id === 'nouvelle')?.href, '/nouvelle/')
})

test('les sources entre parenthèses d’une note sont séparées de ses mots', () => {
  const { number, ids } = numbering([])
  assert.match(
    number('Selon la presse (S038, S041). Rien (ici).'),
    /^Selon la presse <sup class="marks"><a [^>]+>1<\/a> <a [^>]+>2<\/a><\/sup>\. Rien \(ici\)\.$/,
  )
  assert.deepEqual(ids, ['S038', 'S041'])
})

test('une source sans date le dit', () => {
  assert.equal(sourceDate({ date: null }), 'date inconnue')
  assert.equal(sourceDate({ date: '2014-11-12' }), '12 novembre 2014')
})
