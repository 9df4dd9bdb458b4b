import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv, readAsText, rowsOf, type Cell, type Column } from '#src/data/table.ts'
import { tableOf } from '#src/data/files.ts'
import { headOf } from '#src/data/dataset-head.ts'
import { ecosystemColumns } from '#src/data/records/ecosystem.ts'
import { readCsv } from '../support/csv.ts'
import { datasetOf, label, publication } from '../support/publication.ts'

const columns = ecosystemColumns(label)
const column: Column = { name: 'valeur', description: '', type: 'text', valueOf: () => null }

const cells: [fact: string, cell: Cell, written: string][] = [
  ['a word stays as it is', 'Évry', 'Évry'],
  ['a comma is enclosed', 'Metz, Nancy', '"Metz, Nancy"'],
  ['a quotation mark is doubled', 'dit "Plage"', '"dit ""Plage"""'],
  ['a line break is enclosed', 'un\ndeux', '"un\ndeux"'],
  ['a semicolon is enclosed', 'un ; deux', '"un ; deux"'],
  ['a list keeps its items apart', ['Metz', 'Nancy'], 'Metz | Nancy'],
  ['what is not found is empty', null, ''],
  ['an empty list is empty', [], ''],
  ['a truth value is French', true, 'oui'],
  ['a negative number stays a number', -4.48628, '-4.48628'],
  ['a formula is text', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a sum is text', '+33 1', "'+33 1"],
  ['a minus sign is text', '-1+1', "'-1+1"],
  ['an account is text', '@FrenchTechAM', "'@FrenchTechAM"],
  ['a formula after a tabulation is text', '\t=1', '"\'\t=1"'],
  ['a full-width formula is text', '＝1', "'＝1"],
  ['a list that begins like a formula is text', ['=1', '2'], "'=1 | 2"],
]

for (const [fact, cell, written] of cells) {
  test(fact, () => {
    assert.equal(csv([column], [{ valeur: cell }]), `\ufeffvaleur\r\n${written}\r\n`)
  })
}

test('the candidates read back as they were written', () => {
  const head = headOf(publication, datasetOf('ecosystemes'))
  const text = csv(columns, rowsOf(columns, label.ecosystems, publication, head))
  assert.equal(text.charAt(0), '\ufeff', 'the byte order mark that Excel needs')
  const [header = [], ...rows] = readCsv(text.slice(1))
  assert.deepEqual(
    header,
    columns.map(({ name }) => name),
  )
  assert.ok(rows.every((row) => row.length === header.length))
  const read = (name: string) => rows.map((row) => row[header.indexOf(name)])
  assert.deepEqual(
    read('nom'),
    label.ecosystems.map(({ name }) => name),
  )
  assert.deepEqual(
    read('departements').filter((value) => value === '06'),
    ['06'],
    'the zero of the Alpes-Maritimes',
  )
})

test('a column that looks like numbers is told from one that is only text', () => {
  const columnsOf = (...names: string[]) => names.map((name) => ({ ...column, name }))
  const row = {
    zero: '06',
    critere: '1.10',
    mois: '2014-06',
    lat: -4.5,
    mots: '2 villes',
    vide: null,
  }
  assert.deepEqual(readAsText(columnsOf(...Object.keys(row)), [row]), [
    'zero',
    'critere',
    'mois',
    'lat',
  ])
})

test('of the candidates, departments, coordinates and months are to be read as text', () => {
  const { columns, rows } = tableOf(publication, datasetOf('ecosystemes'))
  const named = readAsText(columns, rows)
  for (const name of ['departements', 'latitude', 'longitude', 'depot_date']) {
    assert.ok(named.includes(name), name)
  }
  assert.ok(!named.includes('nom') && !named.includes('mise_a_jour'))
})

test('a disagreement is a row, whose versions keep their sources', () => {
  const { columns, rows } = tableOf(publication, datasetOf('desaccords'))
  assert.equal(rows.length, label.contradictions.length)
  const { versions } = label.contradictions[0]!
  assert.deepEqual(
    rows[0]!['versions'],
    versions.map(({ text, sources }) => `${text} [${sources.join(', ')}]`),
  )
  assert.equal(columns[0]!.name, 'identifiant')
})

test('no name of column comes twice, and each says what it holds', () => {
  assert.equal(new Set(columns.map(({ name }) => name)).size, columns.length)
  assert.ok(columns.every(({ description }) => description.length > 10))
})
