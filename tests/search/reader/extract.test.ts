import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countFound, extractOf } from '#src/search/reader/extract.ts'

const text = `${'Une phrase sans rapport. '.repeat(20)}Le montant cumulé des levées de fonds servait à juger. ${'Une autre phrase. '.repeat(20)}Un fonds.`
const shown = (roots: string[]) =>
  extractOf(text, new Set(roots))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test('l’extrait est la phrase qui a le plus de mots trouvés, marqués', () => {
  assert.match(shown(['lev', 'fond']), /^… Le montant cumulé des \[levées\] de \[fonds\] servait/)
})

test('un texte sans mot trouvé n’a pas d’extrait', () => {
  assert.equal(shown(['absent']), '')
})

test('un mot composé n’est marqué qu’une fois', () => {
  const pieces = extractOf('À Saint-Étienne', new Set(['saintetien', 'saint', 'etien']))
  assert.deepEqual(
    pieces.filter(({ marked }) => marked).map(({ text }) => text),
    ['Saint-Étienne'],
  )
})

test('les mots différents se comptent', () => {
  assert.equal(countFound(text, new Set(['lev', 'fond', 'absent'])), 2)
})
