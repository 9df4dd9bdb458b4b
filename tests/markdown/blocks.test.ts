import assert from 'node:assert/strict'
import { test } from 'node:test'
import { citedIn, plain, runsOf, type Block } from '#src/label/blocks.ts'
import { buildLabel } from '#src/label/label.ts'
import { blocksOf } from '#src/markdown/blocks.ts'
import { none } from '#tests/support/none.ts'
import { readContent } from '#tests/content.ts'

const label = buildLabel(readContent())
const open = { ...label, site: { ...label.site, applications: 'open' as const } }
const text = (blocks: readonly Block[]) => plain(runsOf(blocks))

const paragraphs: [markdown: string, expected: string][] = [
  ['Un label "simple" : oui !', 'Un label "simple"\u00a0: oui\u00a0!'],
  ["l'écosystème\nd'hier", 'l’écosystème d’hier'],
  ['<Chiffre de="candidatures" /> projets', `${label.figures['candidatures']} projets`],
  ['<Chiffre de="labels" en="lettres" /> labels', 'neuf labels'],
  ['Dit ainsi <Source id="S000 S012" />.', 'Dit ainsi\u00a0[S000, S012].'],
  ['Avant <Ferme>après la fin</Ferme><Ouvert>pendant</Ouvert>', 'Avant après la fin'],
  ['`a  "b"`', 'a  "b"'],
  [
    'Un[^b], deux[^a], encore[^b].\n\n[^a]: Note A.\n\n[^b]: Note B.',
    'Un\u00a0(note\u00a01), deux\u00a0(note\u00a02), encore\u00a0(note\u00a01).NotesNote B.Note A.',
  ],
  [
    'Un[^a].\n\n[^b]: Note B.\n\n[^a]: Note A, voir[^b].\n\n[^c]: Sans renvoi.',
    'Un\u00a0(note\u00a01).NotesNote A, voir\u00a0(note\u00a02).Note B.',
  ],
  ['Un renvoi[^1].\n\n[^1]: La note.', 'Un renvoi\u00a0(note\u00a01).NotesLa note.'],
]

for (const [markdown, expected] of paragraphs) {
  test(`« ${markdown.replaceAll('\n', '⏎')} » se lit « ${expected} »`, () =>
    assert.equal(text(blocksOf(markdown, label)), expected))
}

test('emphasis, links and citations keep their nature', () => {
  const [block] = blocksOf('Un **mot** [lié](/faq/) <Source id="S003" />', label)
  assert.deepEqual(block, {
    kind: 'paragraph',
    runs: [
      { text: 'Un ' },
      { text: 'mot', strong: true },
      { text: ' ' },
      { text: 'lié', href: '/faq/' },
      { text: '\u00a0' },
      { text: '[S003]', sources: ['S003'] },
    ],
  })
})

test('a table keeps its header and its rows', () => {
  const [table] = blocksOf('| A | B |\n| --- | --- |\n| 1 | 2 |', label)
  assert.equal(table?.kind, 'table')
  assert.deepEqual(
    table?.kind === 'table' && [table.head.map(plain), table.rows.map((row) => row.map(plain))],
    [['A', 'B'], [['1', '2']]],
  )
})

test('the variant shown follows the state of applications', () => {
  const markdown = '<Ferme>\n\nClos.\n\n</Ferme>\n\n<Ouvert>\n\nOuvert.\n\n</Ouvert>'
  assert.equal(text(blocksOf(markdown, label)), 'Clos.')
  assert.equal(text(blocksOf(markdown, open)), 'Ouvert.')
})

test('<Criteres /> gives every requirement with its number, its text and what to show', () => {
  const entries = blocksOf('<Criteres />', label)
  assert.equal(entries.length, label.criteria.length)
  none(
    label.criteria.flatMap(({ id, number, toShow }, index) => {
      const entry = entries[index]!
      if (entry.kind !== 'entry' || entry.id !== id || entry.number !== number)
        return [`${id} : ${entry.kind}`]
      const list = entry.blocks.find((block) => block.kind === 'list')
      return list?.kind === 'list' && list.items.length >= toShow.length
        ? []
        : [`${id} : à montrer`]
    }),
  )
})

test('<Etapes />, <Benefices />, <Chronologie />, <Entonnoir />, <Candidats /> and <Divergence /> expand', () => {
  const of = (tag: string) => blocksOf(tag, label)
  assert.equal(of('<Etapes />').length, label.steps.length)
  assert.match(text(of('<Benefices niveau="international" />')), /French Tech Ticket/)
  assert.match(text(of('<Chronologie depuis="2014-01" jusque="2014-03" />')), /1er février 2014/)
  assert.match(text(of('<Entonnoir />')), /15.*Rouen/)
  assert.match(text(of('<Candidats etat="filing" />')), /Rouen/)
  assert.match(text(of('<Divergence id="paris" />')), /^Les sources divergent\u00a0:/)
})

test('tags that only make sense on a page leave nothing', () => {
  assert.deepEqual(blocksOf('<Telecharger document="processus" />\n\n<Contact />', label), [])
})

test('an unknown figure or disagreement is named', () => {
  assert.throws(() => blocksOf('<Chiffre de="licornes" />', label), /<Chiffre de="licornes" \/>/)
  assert.throws(
    () => blocksOf('<Divergence id="licornes" />', label),
    /<Divergence id="licornes" \/>/,
  )
})

test('every page of the site reads as blocks, and cites known sources', () => {
  const known = new Set(label.sources.map(({ id }) => id))
  none(
    label.pages.flatMap(({ file, body }) => {
      const blocks = blocksOf(body, label)
      const unknown = citedIn(blocks).filter((id) => !known.has(id))
      return [
        ...(blocks.length === 0 && body.trim() !== '' ? [`${file} : vide`] : []),
        ...unknown.map((id) => `${file} : ${id}`),
      ]
    }),
  )
})
