import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { dist, files } from '../support/dist.ts'
import { readCsv } from '../support/csv.ts'
import { validator } from '../support/json-schema.ts'
import { none } from '../support/none.ts'
import { exists, pageAt, published, read, words } from '../support/published.ts'

type Json = any

const jsonFiles = files.filter((file) => /^donnees\/[^/]+\.(json|geojson)$/.test(file))
const data = (name: string): Json => JSON.parse(read(`donnees/${name}`))
const table = (name: string) => readCsv(read(`donnees/${name}.csv`).slice(1))
const [header = [], ...rows] = table('ecosystemes')
const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '')
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the files announced are there', () => {
  assert.deepEqual(jsonFiles, [
    'donnees/accessibilite.json',
    'donnees/chronologie.json',
    'donnees/criteres.json',
    'donnees/desaccords.json',
    'donnees/deuxieme-vague.json',
    'donnees/documents.json',
    'donnees/ecosystemes.geojson',
    'donnees/ecosystemes.json',
    'donnees/etats-par-date.json',
    'donnees/formulaire.json',
    'donnees/glossaire.json',
    'donnees/sources.json',
  ])
})

for (const file of jsonFiles) {
  describe(file, () => {
    const content: Json = JSON.parse(read(file))
    const name = file.slice('donnees/'.length).replace('.geojson', '-geojson.json')
    const schema: Json = JSON.parse(read(`donnees/schemas/${name}`))

    test('is what its published schema says', () => none(validator(schema)(content)))

    test('gives its own permanent address, and its schema’s', () => {
      assert.equal(content.dataset.address, published(`/${file}`))
      assert.equal(schema.$id, published(`/donnees/schemas/${name}`))
      if (file.endsWith('.json')) assert.equal(content.$schema, schema.$id)
    })

    test('quotes no address of the site that does not exist', () => {
      const quoted = JSON.stringify(content).match(/https?:\/\/[^"\s)\\]+/g) ?? []
      none([...new Set(quoted)].filter((url) => url.startsWith(published('/')) && !exists(url)))
    })
  })
}

describe('the table of the candidates', () => {
  const { $ } = pageAt('/ecosystemes/')
  const shown = $('#tableau tbody tr')
    .toArray()
    .map((row) => [
      $(row).attr('data-id'),
      spaces($(row).find('.filed').text()),
      spaces($(row).find('td').first().text()),
    ])
  const { records }: Json = data('ecosystemes.json')
  const { features }: Json = data('ecosystemes.geojson')
  const [ids, names, states] = ['identifiant', 'nom', 'etat'].map(column)

  for (const [form, listed] of Object.entries({
    JSON: records.map((record: Json) => [
      record.id,
      record.name,
      record.onReferenceDate.stateWords,
    ]),
    CSV: ids!.map((id, index) => [id, names![index], states![index]]),
    GeoJSON: features.map(({ id, properties }: Json) => [id, properties.nom, properties.etat]),
  })) {
    test(`is the same on the page and in ${form}`, () => {
      const said = listed.map(([id, name, state]: string[]) => [id, spaces(name!), state])
      assert.deepEqual(said, shown)
    })
  }

  test('gives each point the coordinates that its page gives', () => {
    for (const { id, geometry } of features) {
      if (!geometry) continue
      const [lon, lat]: [number, number] = geometry.coordinates
      const french = (value: number) => String(value).replace('.', ',').replace('-', '\u2212')
      const text = words(pageAt(`/ecosystemes/${id}/`), 'main')
      assert.ok(text.includes(`(${french(lat)} ; ${french(lon)})`), id)
    }
  })
})

test('each figure has its unit, its year, its perimeter and its source, on the sheet as in the data', () => {
  const sheets = data('ecosystemes.json').records.filter(({ figures }: Json) => figures.length > 0)
  assert.ok(sheets.length > 8)
  for (const { id, figures } of sheets) {
    const sheet = pageAt(`/ecosystemes/${id}/`)
    const shown = words(sheet, '.key-figures').replace(/\s/g, ' ')
    const row = rows.find((cells) => cells[header.indexOf('identifiant')] === id) ?? []
    const listed = row[header.indexOf('chiffres')]!.replace(/\s/g, ' ')
    for (const { value, unit, perimeter, date, sources } of figures) {
      const number = `${value} ${unit}`.replace(/\s/g, ' ')
      assert.ok(shown.includes(number), `${id} : ${number}`)
      assert.ok(!perimeter || shown.includes(`Périmètre : ${perimeter}.`), `${id} : ${perimeter}`)
      assert.match(shown, new RegExp(`${date.slice(0, 4)}[^0-9]*${number}`), id)
      assert.ok(
        listed.includes(`${number} (${[date, perimeter ?? [], sources].flat(2).join(', ')})`),
      )
    }
  }
})

const patterns: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(oui|non)$/,
  string: /./s,
}

/** The tables, and some of the columns of each that a spreadsheet spoils. */
const tables = {
  ecosystemes: ['departements', 'latitude'],
  accessibilite: ['critere'],
  desaccords: ['aucune colonne'],
  'etats-par-date': ['depuis'],
  'deuxieme-vague': ['aucune colonne'],
}

for (const [name, wanted] of Object.entries(tables)) {
  const [names = [], ...lines] = table(name)

  test(`${name}.csv is what its Table Schema says`, () => {
    const { fields, primaryKey }: Json = data(`schemas/${name}-csv.json`)
    assert.deepEqual(
      fields.map((field: Json) => field.name),
      names,
    )
    const valuesOf = (field: string) => lines.map((line) => line[names.indexOf(field)] ?? '')
    const wrong = fields.flatMap(({ name: field, type, constraints }: Json) =>
      valuesOf(field)
        .filter((value) =>
          value === ''
            ? constraints.required
            : !patterns[type]?.test(value) ||
              (constraints.enum && !constraints.enum.includes(value)) ||
              (constraints.pattern && !new RegExp(`^(${constraints.pattern})$`).test(value)),
        )
        .map((value) => `${field} : « ${value} »`),
    )
    none(wrong)
    assert.equal(new Set(valuesOf(primaryKey)).size, lines.length)
  })

  test(`the schema and the page say which columns of ${name}.csv to read as text`, () => {
    const { description }: Json = data(`schemas/${name}-csv.json`)
    const shown = spaces(pageAt('/donnees/').$(`section[aria-labelledby=${name}]`).text())
    for (const text of [description, shown]) {
      const [, columns = ''] = /À lire comme du texte\s?: ([\w, é]+)/i.exec(text) ?? []
      none(wanted.filter((column) => !columns.split(/, | et /).includes(column)))
    }
    assert.ok(shown.includes(names.slice(0, 3).join(',')), 'the first lines are shown')
  })
}

/** Lists of titles in the data, and the same on a page. */
const titles: [file: string, field: string, address: string, selector: string][] = [
  ['glossaire.json', 'term', '/glossaire/', 'main dl > div[id] > dt'],
  ['documents.json', 'title', '/documents/', 'main section.entry > h2'],
]

for (const [file, field, address, selector] of titles) {
  test(`${file} names what ${address} shows, in the same order`, () => {
    const page = pageAt(address)
    const shown = page
      .$(selector)
      .toArray()
      .map((node) => {
        const copy = page.$(node).clone()
        copy.find('.anchor').remove()
        return spaces(copy.text())
      })
    assert.deepEqual(
      data(file).records.map((record: Json) => spaces(record[field])),
      shown,
    )
  })
}

test('every requirement, term and dated fact of the data stands at its own address', () => {
  for (const [file, field] of [
    ['criteres.json', 'title'],
    ['glossaire.json', 'definition'],
    ['chronologie.json', 'text'],
    ['documents.json', 'title'],
    ['accessibilite.json', 'title'],
  ] as const) {
    for (const record of data(file).records) {
      const { pathname, hash } = new URL(record.address)
      const page = pageAt(pathname.slice(new URL(published('/')).pathname.length - 1))
      const near = page.$(`[id="${hash.slice(1)}"]`).closest('section, li, div, article, tr')
      assert.ok(spaces(near.text()).includes(spaces(record[field])), record.address)
    }
  }
})

test('the files of documents have the weight and the checksum that documents.json says', () => {
  const made = data('documents.json').records.flatMap((record: Json) => record.files)
  assert.ok(made.length > 5)
  for (const { address, bytes, sha256 } of made) {
    const content = readFileSync(join(dist, address.slice(published('/').length)))
    assert.equal(content.length, bytes, address)
    assert.equal(createHash('sha256').update(content).digest('hex'), sha256, address)
  }
})
