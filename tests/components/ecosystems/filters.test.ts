import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosen, type Row } from '#src/components/ecosystems/filters.ts'

const row = (id: string, state: Row['state'], regions: Row['regions'], words = id): Row => ({
  id,
  name: id,
  state,
  regions,
  words,
})

const rows = [
  row('lyon', 'label', ['Rhône-Alpes', 'Auvergne-Rhône-Alpes'], 'lyon french tech 69'),
  row('brest', 'visit', ['Bretagne', 'Bretagne'], 'brest tech 29'),
  row('rouen', 'filing', ['Haute-Normandie', 'Normandie'], 'rouen normandie saint-etienne'),
  row('aix', 'label', ['Provence', 'Provence'], 'aix-marseille'),
]

for (const [title, wanted, ids] of [
  ['rien de demandé : tous, dans leur ordre', {}, ['lyon', 'brest', 'rouen', 'aix']],
  ['un état', { etat: 'label' }, ['lyon', 'aix']],
  ['une région de 2014', { region: 'Rhône-Alpes' }, ['lyon']],
  ['une région d’aujourd’hui', { region: 'Normandie' }, ['rouen']],
  ['un mot sans accent ni trait d’union', { texte: 'Saint Étienne' }, ['rouen']],
  ['un département', { texte: '29' }, ['brest']],
  ['deux choix à la fois', { etat: 'label', texte: 'aix' }, ['aix']],
  ['rien qui corresponde', { texte: 'strasbourg' }, []],
  ['tri par nom', { tri: 'nom' }, ['aix', 'brest', 'lyon', 'rouen']],
  ['tri par état, label en tête', { tri: 'etat' }, ['lyon', 'aix', 'brest', 'rouen']],
  ['tri par région', { tri: 'region' }, ['brest', 'rouen', 'aix', 'lyon']],
  ['un tri inconnu dans l’adresse', { tri: 'constructor' }, ['lyon', 'brest', 'rouen', 'aix']],
] as const) {
  test(title, () => {
    const fields: Record<string, string> = wanted
    assert.deepEqual(
      chosen(rows, (name) => fields[name] ?? '').map(({ id }) => id),
      ids,
    )
  })
}
