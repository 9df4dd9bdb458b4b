import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { pageAt, read, words } from '../support/published.ts'

const { records }: { records: { id: string; verdict: string }[] } = JSON.parse(
  read('donnees/accessibilite.json'),
)
const grid = pageAt('/accessibilite/grille/')
const statement = words(pageAt('/accessibilite/'), 'main')
const counted = (verdict: string) => records.filter((one) => one.verdict === verdict).length

test('the grid has the 106 criteria, with the verdicts of the open data', () => {
  const shown = grid
    .$('tr[id]')
    .toArray()
    .map((row) => [grid.$(row).attr('id'), grid.$(row).find('[data-verdict]').attr('data-verdict')])
  assert.equal(shown.length, 106)
  assert.deepEqual(
    shown,
    records.map(({ id, verdict }) => [id, verdict]),
  )
})

test('the statement gives the counts that the grid gives', () => {
  for (const [verdict, words] of [
    ['non-conforme', /(\d+) critères? (n’est|ne sont) pas respectés?,/],
    ['non-applicable', /(\d+) critères? ne s’appliqu/],
    ['a-verifier', /(\d+) critères? reste(nt)? à vérifier/],
  ] as const) {
    assert.equal(Number(words.exec(statement)?.[1]), counted(verdict), verdict)
  }
  const [byTests, byHand] = [
    /(\d+) critères? tien/.exec(statement)?.[1],
    /(\d+) critères? (a|ont) été examiné/.exec(statement)?.[1],
  ]
  assert.equal(Number(byTests) + Number(byHand), counted('conforme'))
})

test('the statement names every criterion that fails', () => {
  const failing = records.filter(({ verdict }) => verdict === 'non-conforme')
  none(
    failing
      .map(({ id }) => id.replace('critere-', '').replace('-', '.'))
      .filter((number) => !statement.includes(`critère ${number},`)),
  )
})

test('the statement has every part that the law asks for, in order', () => {
  const titles = pageAt('/accessibilite/')
    .$('main :is(h2, h3)')
    .toArray()
    .map((title) => pageAt('/accessibilite/').$(title).attr('id'))
  const parts = [
    'declaration',
    'etat-de-conformite',
    'resultats',
    'contenus-non-accessibles',
    'etablissement',
    'retour-d-information',
    'voies-de-recours',
  ]
  assert.deepEqual(
    titles.filter((id) => parts.includes(id ?? '')),
    parts,
  )
})

test('the foot of every page declares the same state as the statement', () => {
  const [, state = '?'] = / est (\p{L}+ conforme) avec le référentiel/u.exec(statement) ?? []
  none(
    pages
      .filter(({ $ }) => !$('footer').text().includes(`Accessibilité\u00a0: ${state} (`))
      .map(({ address }) => address),
  )
})
