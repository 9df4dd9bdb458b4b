import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dataFiles } from '#src/data/files.ts'
import { publication } from '../support/publication.ts'
import { validator } from '../support/json-schema.ts'

type Json = any

const schemas: Record<string, Json> = Object.fromEntries(
  dataFiles.map(({ schema, schemaOf }) => [schema, schemaOf(publication)]),
)
/** As when the documents are made: their weight and the like are written in after them. */
const filled = (text: string) =>
  text.replace(/"⟦(bytes|pages) [^⟧]+⟧"/g, '1').replace(/⟦sha256 [^⟧]+⟧/g, '0'.repeat(64))

const jsonFiles = dataFiles.filter(({ format }) => format !== 'CSV')

const spoils: Record<string, (data: Json) => void> = {
  'an unknown key': (data) => (data.extra = 1),
  'a record with an unknown key': (data) => ((data.records ?? data.features)[0].extra = 1),
  'a record without id': (data) => delete (data.records ?? data.features)[0].id,
  'no record': (data) => ((data.records ?? data.features).length = 0),
  'no licence': (data) => (data.dataset.licences = []),
  'an unknown version': (data) => (data.dataset.version = 'un'),
}

for (const { name, schema, bodyOf } of jsonFiles) {
  describe(name, () => {
    const validate = validator(schemas[schema])
    const read = (): Json => JSON.parse(filled(bodyOf(publication)))

    test('is what its schema says', () => assert.deepEqual(validate(read()), []))

    for (const [fact, spoil] of Object.entries(spoils)) {
      test(`with ${fact}, it is not`, () => {
        const data = read()
        spoil(data)
        assert.notDeepEqual(validate(data), [])
      })
    }
  })
}

const impossible: Record<string, [file: string, spoil: (data: Json) => void]> = {
  'an unknown state': [
    'ecosystemes.json',
    ({ records }) => (records[0].onReferenceDate.state = 'x'),
  ],
  'a place in the sea': [
    'ecosystemes.geojson',
    ({ features }) => features[0].geometry.coordinates.reverse(),
  ],
  'a fact without source': ['glossaire.json', ({ records }) => (records[0].sources = [])],
  'an unreadable date': ['chronologie.json', ({ records }) => (records[0].date = '12/11/2014')],
  'an unknown type of field': [
    'formulaire.json',
    ({ records }) => (records[0].fields[0].type = 'signature'),
  ],
  'an unknown level of proof': ['criteres.json', ({ records }) => (records[0].proof = 'sure')],
}

for (const [fact, [name, spoil]] of Object.entries(impossible)) {
  test(`${name} refuses ${fact}`, () => {
    const file = jsonFiles.find((candidate) => candidate.name === name)
    assert.ok(file)
    const data = JSON.parse(file.bodyOf(publication))
    spoil(data)
    assert.notDeepEqual(validator(schemas[file.schema])(data), [])
  })
}

test('a candidate whose place no source gives is published without geometry', () => {
  const [first, ...others] = publication.label.ecosystems
  const ecosystems = [{ ...first!, point: undefined }, ...others]
  const unplaced = { ...publication, label: { ...publication.label, ecosystems } }
  const file = jsonFiles.find(({ name }) => name === 'ecosystemes.geojson')
  const data: Json = JSON.parse(file!.bodyOf(unplaced) as string)
  assert.equal(data.features[0].geometry, null)
  assert.deepEqual(validator(schemas['ecosystemes-geojson.json'])(data), [])
})

test('no column that may be empty is announced as filled', () => {
  const { fields }: Json = schemas['ecosystemes-csv.json']
  const place = ['latitude', 'longitude', 'ville_du_point']
  assert.deepEqual(
    fields
      .filter(({ name }: Json) => place.includes(name))
      .map((f: Json) => f.constraints.required),
    place.map(() => false),
  )
})

test('schemas describe every field of a candidate in French', () => {
  const { properties }: Json = schemas['ecosystemes.json']
  const fields: Record<string, Json> = properties.records.items.properties
  const silent = Object.entries(fields).filter(([, { description }]) => !description)
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  )
})
