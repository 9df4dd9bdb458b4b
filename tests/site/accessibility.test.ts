import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readContent } from '../content.ts'
import { kinds, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { partsLeftOut } from '../support/parts.ts'
import { pageAt, read, words } from '../support/published.ts'
import { root } from '../support/root.ts'

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
    [
      'non-conforme',
      /(\d+|aucun) critères? (n’est en défaut|n’est pas respecté|ne sont pas respectés)/,
    ],
    ['non-applicable', /(\d+) critères? ne s’appliqu/],
    ['a-verifier', /(\d+) critères? reste(nt)? à vérifier/],
  ] as const) {
    const count = words.exec(statement)?.[1]?.replace('aucun', '0')
    assert.equal(Number(count), counted(verdict), verdict)
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
    'retour-d-information-et-contact',
    'voies-de-recours',
  ]
  assert.deepEqual(
    titles.filter((id) => parts.includes(id ?? '')),
    parts,
  )
})

const { audit } = readContent()
const sampled = new Set(audit.pages.map(({ address }) => address))

for (const [what, sample] of Object.entries({
  'the sample of the audit': pages.filter(({ address }) => sampled.has(address)),
  'the pages that the browser tests visit': kinds,
})) {
  test(`${what}: every type of page of the site is among them`, () => {
    assert.ok(sample.length > 20)
    // A missing page has no address of its own to give.
    none(
      partsLeftOut(
        pages.filter(({ address }) => address !== '/404.html'),
        sample,
      ),
    )
  })
}

test('the sample of the audit: every type of document is in it', () => {
  const typeOf = (address: string) => address.replace(/.*\./, '')
  const { records: documents }: { records: { files: { address: string }[] }[] } = JSON.parse(
    read('donnees/documents.json'),
  )
  const offered = new Set(
    documents.flatMap(({ files }) => files.map(({ address }) => typeOf(address))),
  )
  assert.ok(offered.size > 3)
  none([...offered].filter((type) => ![...sampled].some((address) => typeOf(address) === type)))
})

test('the tools of the audit are those that run, at their version', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const versions: Record<string, string> = {
    'axe-core': devDependencies['axe-core'],
    'html-validate': devDependencies['html-validate'],
    'pdf.js': devDependencies['pdfjs-dist'],
  }
  const tools = audit.tools.join(' ')
  none(
    Object.entries(versions)
      .map(([tool, version]) => `${tool} ${version}`)
      .filter((words) => !tools.includes(words)),
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
