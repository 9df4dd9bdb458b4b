import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearPlaces, wordsIn } from '#src/search/near.ts'

const places = [
  { href: '/', title: 'Accueil' },
  { href: '/cahier-des-charges/', title: 'Cahier des charges' },
  { href: '/processus/', title: 'Processus de labellisation' },
  { href: '/ecosystemes/', title: 'Les candidats' },
  { href: '/ecosystemes/lyon/', title: 'Lyon French Tech' },
  { href: '/ecosystemes/saint-etienne/', title: 'Saint-Étienne Atelier Numérique' },
  { href: '/documents/cahier-des-charges.pdf', title: 'Cahier des charges (PDF)' },
]

const cases: [path: string, nearest: string | undefined][] = [
  ['/cahier-des-charge/', '/cahier-des-charges/'],
  ['/cahier_des_charges.html', '/cahier-des-charges/'],
  ['/procesus', '/processus/'],
  ['/lyon/', '/ecosystemes/lyon/'],
  ['/ecosysteme/lyon', '/ecosystemes/lyon/'],
  ['/ecosystemes/St-%C3%89tienne/', '/ecosystemes/saint-etienne/'],
  ['/wp-login.php', undefined],
  ['/%E0%A4%A', undefined],
]

for (const [path, nearest] of cases) {
  test(`${path} propose ${nearest ?? 'rien'}`, () => {
    assert.equal(nearPlaces(path, places)[0]?.href, nearest)
  })
}

test('les mots d’une adresse se cherchent', () => {
  assert.equal(wordsIn('/ecosystemes/Saint_%C3%89tienne.html'), 'ecosystemes saint etienne')
})
