import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chosen, type Row } from '#src/components/ecosystems/filters.ts'

const rows: Row[] = [
  { id: 'lyon', states: ['label', 'capital'], regions: ['Rhône-Alpes'], words: 'lyon 69' },
  { id: 'brest', states: ['visit', 'capital'], regions: ['Bretagne'], words: 'brest tech 29' },
  {
    id: 'rouen',
    states: ['filing', 'unlisted'],
    regions: ['Haute-Normandie', 'Normandie'],
    words: 'rouen saint-etienne',
  },
  { id: 'nice', states: ['filing', 'capital'], regions: [], words: 'french tech cote d’azur 06' },
  { id: 'nancy-metz', states: ['label', 'label'], regions: [], words: 'lor’n nancy-metz' },
]
const nothing = { day: 0, state: '', region: '', text: '' }

for (const [title, wanted, ids] of [
  ['rien de demandé : tous, dans leur ordre', {}, ['lyon', 'brest', 'rouen', 'nice', 'nancy-metz']],
  ['un état', { state: 'label' }, ['lyon', 'nancy-metz']],
  ['un état à une autre date', { day: 1, state: 'capital' }, ['lyon', 'brest', 'nice']],
  ['une région de 2014', { region: 'Haute-Normandie' }, ['rouen']],
  ['une région d’aujourd’hui', { region: 'Normandie' }, ['rouen']],
  ['un saint abrégé, sans trait d’union', { text: 'St Étienne' }, ['rouen']],
  ['une apostrophe droite', { text: "Côte d'Azur" }, ['nice']],
  ['une apostrophe courbe', { text: 'LOR’N' }, ['nancy-metz']],
  ['un tiret au lieu du trait d’union', { text: 'Nancy–Metz' }, ['nancy-metz']],
  ['des espaces autour', { text: '  lyon ' }, ['lyon']],
  ['un département', { text: '29' }, ['brest']],
  ['deux choix à la fois', { state: 'label', text: 'brest' }, []],
] as const) {
  test(title, () => {
    const kept = chosen(rows, { ...nothing, ...wanted })
    assert.deepEqual(
      kept.map(({ id }) => id),
      ids,
    )
  })
}
