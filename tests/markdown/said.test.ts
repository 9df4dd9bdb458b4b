import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownText } from '#src/markdown/said.ts'
import { label } from '../support/publication.ts'

const address = (path: string) => `https://exemple.fr${path}`
const open = { ...label, site: { ...label.site, applications: 'open' as const } }

/** French signs as they are typed here: the no-break space is written `_`. */
const rows: [body: string, markdown: string][] = [
  ["l'écosystème\nd'hier : oui !", 'l’écosystème\nd’hier_: oui_!'],
  ['<Chiffre de="labels" en="lettres" /> labels', 'neuf labels'],
  [
    '<Chiffre de="labels" en="noms" />',
    'Aix-Marseille, Bordeaux, Grenoble, Lille, Lyon, Nantes, Montpellier, Rennes et Toulouse',
  ],
  ['Dit <Source id="S000 S012" />.', 'Dit_[S000] [S012].'],
  ['Dit <Source id="S000" /> ; oui', 'Dit_[S000]_; oui'],
  ['Avant <Ferme>après</Ferme><Ouvert>pendant</Ouvert>', 'Avant après'],
  ['Un **mot** [lié](/faq/).', 'Un **mot** [lié](https://exemple.fr/faq/).'],
  ['Un {/* secret */}mot.', 'Un mot.'],
  ['Deux :\n\n- un\n- deux', 'Deux_:\n\n- un\n- deux'],
]

for (const [body, markdown] of rows) {
  test(`« ${body.replaceAll('\n', '⏎')} » se lit « ${markdown.replaceAll('\n', '⏎')} »`, () => {
    const typed = (text: string) => text.replaceAll('\u00a0', '_')
    assert.equal(typed(markdownText(body, { label, address })), markdown)
  })
}

test('the variant shown follows the state of applications', () => {
  const body = '<Ferme>\n\nClos.\n\n</Ferme>\n\n<Ouvert>\n\nOuvert.\n\n</Ouvert>'
  assert.equal(markdownText(body, { label, address }), 'Clos.')
  assert.equal(markdownText(body, { label: open, address }), 'Ouvert.')
})

test('a number that the data has not is named', () => {
  const body = '<Chiffre de="licornes" />'
  assert.throws(() => markdownText(body, { label, address }), /<Chiffre de="licornes" \/>/)
})
