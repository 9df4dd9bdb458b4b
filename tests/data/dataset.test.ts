import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { datasetFile, datasets, recordsOf } from '#src/data/datasets.ts'
import { buildLabel } from '#src/label/label.ts'
import { pageDate } from '#src/label/pages.ts'
import { readContent } from '../content.ts'
import { datasetOf, label, publication } from '../support/publication.ts'

for (const dataset of datasets) {
  const { id, kind } = dataset
  describe(id, () => {
    const file = datasetFile(publication, dataset)

    test('says where it is, under which licence, in which version and how to cite it', () => {
      const { address, licences, version, citation, updated } = file.dataset
      assert.equal(address, `https://exemple.fr/label/donnees/${id}.json`)
      assert.equal(licences[0]?.id, 'etalab-2.0')
      assert.match(version, /^\d+\.\d+$/)
      assert.match(updated, /^\d{4}-\d{2}-\d{2}$/)
      assert.ok(citation.endsWith(address))
    })

    test('carries every source that it cites', () => {
      const cited = new Set(
        JSON.stringify([file.records, file.contradictions]).match(/\bS\d{3}\b/g),
      )
      assert.deepEqual(
        file.sources.map((source) => source.id),
        kind === 'sources' ? [] : [...cited].toSorted(),
      )
    })

    test('its digest holds when the site moves, and changes with the data', () => {
      const moved = { ...publication, address: (path: string) => `https://autre.fr${path}` }
      assert.equal(datasetFile(moved, dataset).dataset.digest, file.dataset.digest)
    })
  })
}

test('a change of one fact changes the digest', () => {
  const [first, ...others] = label.ecosystems
  assert.ok(first)
  const changed = { ...label, ecosystems: [{ ...first, name: 'Autre nom' }, ...others] }
  assert.notEqual(
    datasetFile({ ...publication, label: changed }, datasetOf('ecosystemes')).dataset.digest,
    datasetFile(publication, datasetOf('ecosystemes')).dataset.digest,
  )
})

test('only coordinates ask for GeoNames’ attribution', () => {
  const names = (id: 'ecosystemes' | 'glossaire') =>
    datasetFile(publication, datasetOf(id)).dataset.licences.map((licence) => licence.id)
  assert.deepEqual(names('ecosystemes'), ['etalab-2.0', 'CC-BY-4.0'])
  assert.deepEqual(names('glossaire'), ['etalab-2.0'])
})

test('the state on the reference date and what followed do not mix', () => {
  const date = label.site.referenceDate
  const candidates = recordsOf(publication, datasetOf('ecosystemes'))
  for (const { name, onReferenceDate, afterReferenceDate } of candidates as any[]) {
    assert.equal(onReferenceDate.date, date)
    for (const { date: day } of Object.values<any>(onReferenceDate.milestones)) {
      assert.ok(!day || day <= date, name)
    }
    for (const { date: day } of afterReferenceDate.events) {
      assert.ok(day >= date.slice(0, day.length), name)
    }
  }
  const periods = Map.groupBy(
    recordsOf(publication, datasetOf('chronologie')),
    ({ period }) => period,
  )
  assert.ok(periods.get('until-reference-date')?.every((event) => event['date'] <= date))
  assert.ok(periods.get('after-reference-date')?.every((event) => event['date'] > date))
  assert.ok(periods.get('after-reference-date')?.some(({ id }) => id === 'deuxieme-vague'))
})

test('each candidate has a state on each of the four dates, as its path tells it', () => {
  const records = recordsOf(publication, datasetOf('etats-par-date'))
  const days = ['2014-11-12', '2015-06-24', '2016-07-25', '2019-04-03']
  assert.deepEqual(
    records.map(({ id }) => id),
    label.ecosystems.flatMap(({ id }) => days.map((day) => `${id}-${day}`)),
  )
  const brest = records.filter(({ ecosystem }) => ecosystem === 'brest')
  assert.deepEqual(
    brest.map(({ stateWords, since, received }) => [stateWords, since, received]),
    [
      ['Visité', '2014-10', undefined],
      ['Label attribué', '2015-06-24', 'Brest Tech +'],
      ['Label confirmé', '2016-07-25', undefined],
      ['Capitale French Tech', '2019-04-03', 'Brest+'],
    ],
  )
  assert.deepEqual(brest[0]?.['sources'], ['S000', 'S056', 'S057'], 'of the visit and of its date')
  assert.match(brest[1]!.citation, /Brest Tech, état au 24.juin 2015/)
})

test('the second wave answered fourteen: four labels, four thematic ones, six refusals', () => {
  const records = recordsOf(publication, datasetOf('deuxieme-vague'))
  const places = (state: string) =>
    records.filter((record) => record['state'] === state).map(({ place }) => place)
  assert.equal(places('label').length, 4)
  assert.deepEqual(places('thematic'), ['Saint-Étienne', 'Alsace', 'Angers', 'Avignon'])
  assert.equal(places('refused').length, 6)
  assert.equal(records.length, 14)
  // A candidate of 2014 is told by its sheet alone, and keeps its id.
  const known = records.filter(({ ecosystem }) => ecosystem).map(({ id }) => id)
  assert.deepEqual(known, ['brest', 'lorntech', 'cote-azur', 'rouen', 'saint-etienne', 'toulon'])
})

test('a sheet carries its own date, its list and its data the newest, wherever they say it', () => {
  const content = readContent()
  for (const sheet of content.ecosystems) sheet.updated = '2030-01-01'
  content.ecosystems.find(({ id }) => id === 'brest')!.updated = '2030-01-02'
  const site = { ...publication, label: buildLabel(content) }
  const { dataset, records } = datasetFile(site, datasetOf('ecosystemes'))
  assert.equal(dataset.updated, '2030-01-02')
  assert.equal(pageDate(site.label, '/ecosystemes/'), '2030-01-02')
  for (const { id, citation } of records) {
    assert.equal(
      pageDate(site.label, `/ecosystemes/${id}/`),
      id === 'brest' ? '2030-01-02' : '2030-01-01',
    )
    assert.match(citation, id === 'brest' ? /2 janvier 2030/ : /1er janvier 2030/)
  }
})
