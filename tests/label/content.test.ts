import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '../content.ts'

const content = readContent()
const label = buildLabel(content)
const idsWhere = (keep: (candidate: (typeof label.ecosystems)[number]) => boolean) =>
  label.ecosystems.filter(keep).map(({ id }) => id)

test('les quinze candidats du document de départ, dans son ordre et sous leur nom', () => {
  assert.deepEqual(
    label.ecosystems.map(({ name }) => name),
    [
      'French Tech Aix-Marseille',
      'Bordeaux Métropole Numérique',
      'Brest Tech',
      'Digital Grenoble',
      'Lille is French Tech',
      'Lor’n Tech (Nancy-Metz)',
      'Lyon French Tech',
      'Nantes Tech',
      'Montpellier Métropole Numérique',
      'French Tech Côte d’Azur (Nice-Sophia Antipolis)',
      'La French Tech Rennes',
      'French Tech Rouen Normandie',
      'Saint-Étienne Atelier Numérique',
      'Toulon-La Ruche Digitale',
      'French Tech Toulouse',
    ],
  )
})

test('15 candidatures, 13 visites, 9 nouvelles versions, 9 labels', () => {
  const { candidatures, visites, labels, 'nouvelles-versions': versions } = label.figures
  assert.deepEqual([candidatures, visites, versions, labels], [15, 13, 9, 9])
})

test('Nancy-Metz et Rouen n’ont pas été visités ; quatre visités n’ont pas remis de V2', () => {
  assert.deepEqual(
    idsWhere(({ state }) => state === 'filing'),
    ['lorntech', 'rouen'],
  )
  assert.deepEqual(
    idsWhere(({ state }) => state === 'visit'),
    ['brest', 'cote-azur', 'saint-etienne', 'toulon'],
  )
})

test('deux exigences, six indicateurs sous la première, quatre volets sous la seconde', () => {
  assert.deepEqual(
    label.criteria.map(({ number, id }) => `${number} ${id}`),
    [
      '1 ecosysteme-existant',
      '1.1 taille',
      '1.2 dynamique-de-croissance',
      '1.3 mobilisation-des-entrepreneurs',
      '1.4 levees-de-fonds',
      '1.5 tres-forte-croissance',
      '1.6 reussites-mondiales',
      '2 projet-de-developpement',
      '2.1 acteurs-federes',
      '2.2 projets-operationnels',
      '2.3 achat-public-innovant',
      '2.4 espaces-et-infrastructures',
    ],
  )
})

test('au moins vingt questions, sur les six thèmes', () => {
  assert.ok(label.questions.length >= 20)
  assert.equal(new Set(label.questions.map(({ theme }) => theme)).size, 6)
})

test('les candidatures sont closes par défaut, et l’exploitant n’est pas inventé', () => {
  assert.equal(label.site.applications, 'closed')
  assert.deepEqual(Object.values(label.site.operator), [null, null, null, null])
  assert.deepEqual(Object.values(label.site.contact), [null, null])
})
