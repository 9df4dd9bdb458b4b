import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageOf, toldWith } from './support.ts'

const page = 'content/pages/essai.mdx'

/** Texts that contributors write, with all that they are told: line, column, what to type. */
const texts: [text: string, ...told: string[]][] = [
  [
    'Un <Chiffre de="visites"> mot.',
    '7:4 <Chiffre> n’est pas fermée : écrivez <Chiffre de="visites" />',
  ],
  [
    '<Source id=« S000 » />',
    '7:1 La balise <Source> est mal écrite : fermez-la, et mettez les valeurs entre guillemets droits : <Source id="S000" />',
  ],
  [
    '</Encadre>',
    '7:1 </Encadre> ferme une balise qui n’a pas été ouverte : supprimez-le, ou ajoutez <Encadre> avant le texte.',
  ],
]

for (const [text, ...told] of texts) {
  test(`texte : ${JSON.stringify(text)}`, () => {
    const faults = toldWith(page, pageOf(text))
    assert.deepEqual(
      faults,
      told.map((fault) => `${page}:${fault}`),
    )
  })
}
