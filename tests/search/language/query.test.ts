import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Dictionary } from '#src/search/language/dictionary.ts'
import { readQuery } from '#src/search/language/query.ts'

const dictionary = new Dictionary({
  version: '',
  words: [
    'Aix Aix-Marseille candidature co-construction construction dossier écosystème Étienne french Grenoble Lille lorntech Lyon Marseille Saint Saint-Étienne start-up Station tech visite',
    'argent azur cote contrepartie financière gouvernance rejoints',
  ],
  complete: true,
  synonyms: { argent: ['contrepart financ'], formulair: ['dosier candidat'] },
  kinds: [],
  ids: '',
  kindOf: [],
  pageOf: [],
  ranks: {},
  facets: {},
})

const found: [query: string, roots: string[]][] = [
  ['lyon', ['lyon']],
  ['l’écosystème de Lyon', ['ecosystem', 'lyon']],
  ['St Etienne', ['saintetien']],
  ['saint-etienne', ['saintetien']],
  ['aix marseille', ['aixmarseil', 'aix', 'marseil']],
  ['coconstruction', ['coconstruct']],
  ['lor n tech', ['lorntech', 'tech']],
  ['frenchtech', ['french', 'tech']],
  ['cotedazur', ['cot', 'azur']],
  ['grenob', ['grenobl']],
  ['formulaire', ['dosier', 'candidat']],
  ['argent', ['argent', 'contrepart', 'financ']],
]

for (const [query, roots] of found) {
  test(`« ${query} » cherche ${roots.join(', ')}`, () => {
    const { terms } = readQuery(query, dictionary)
    const all = terms.flatMap(({ variants }) => variants.flatMap((variant) => variant.roots))
    assert.deepEqual([...new Set(all)].toSorted(), roots.toSorted())
  })
}

const suggested: [query: string, suggestion: string | undefined][] = [
  ['grenbole', 'Grenoble'],
  ['visite à grenbole', 'visite à Grenoble'],
  ['gouvernanse', 'gouvernance'],
  ['eccosisteme', 'écosystème'],
  ['lyon', undefined],
  ['dotation', undefined],
  ['xylophone', undefined],
]

for (const [query, suggestion] of suggested) {
  test(`« ${query} » propose ${suggestion ?? 'rien'}`, () => {
    assert.equal(readQuery(query, dictionary).suggestion, suggestion)
  })
}

test('un mot que le site n’a pas est nommé', () => {
  assert.deepEqual(readQuery('xylophone Lyon', dictionary).unknown, ['xylophone'])
})

test('un mot inconnu est cherché quand le lexique n’est pas complet', () => {
  const partial = new Dictionary({ ...emptyLexicon, words: ['Lyon', ''], complete: false })
  const { terms, unknown } = readQuery('xylophone', partial)
  assert.deepEqual([terms.length, unknown.length], [1, 0])
})

const emptyLexicon = {
  version: '',
  synonyms: {},
  kinds: [],
  ids: '',
  kindOf: [],
  pageOf: [],
  ranks: {},
  facets: {},
}
