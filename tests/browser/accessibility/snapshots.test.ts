import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openPage } from '../../support/browser.ts'
import { pages } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { partsLeftOut } from '../../support/parts.ts'
import { at } from '../../support/site.ts'
import { outline, whole } from './outline.ts'

/** One page of each type; a page of text stands for all of them. */
const types = {
  accueil: '/',
  texte: '/initiative/',
  benefices: '/benefices/',
  'cahier-des-charges': '/cahier-des-charges/',
  versions: '/cahier-des-charges/versions/',
  processus: '/processus/',
  histoire: '/histoire/',
  candidater: '/candidater/',
  ecosystemes: '/ecosystemes/',
  ecosysteme: '/ecosystemes/lyon/',
  questions: '/faq/',
  glossaire: '/glossaire/',
  documents: '/documents/',
  donnees: '/donnees/',
  sources: '/sources/',
  desaccords: '/sources/desaccords/',
  journal: '/journal/',
  recherche: '/recherche/',
  plan: '/plan-du-site/',
  contact: '/contact/',
  declaration: '/accessibilite/',
  grille: '/accessibilite/grille/',
  introuvable: '/404.html',
}

test('7.1, 9.2 — chaque type de page a une structure relue', () => {
  const addresses = new Set(Object.values(types))
  none(
    partsLeftOut(
      pages,
      pages.filter(({ address }) => addresses.has(address)),
    ),
  )
})

const file = (name: string) => join(import.meta.dirname, 'snapshots', `${name}.yaml`)
const asText = { serializers: [String] }

/*
 * After a change that is wanted, write the files anew and read the difference:
 * npm exec -- node --test --test-update-snapshots tests/browser/accessibility/snapshots.test.ts
 */
describe('Structure transmise aux technologies d’assistance', async () => {
  const page = await openPage()

  for (const [name, address] of Object.entries(types)) {
    test(`7.1, 9.2 — la structure de la page « ${name} » est celle qui a été relue`, async (t) => {
      // The missing page searches at once.
      const waitUntil = address === '/404.html' ? 'networkidle' : 'load'
      await page.goto(await at(address), { waitUntil })
      const snapshot = await page.locator('main').ariaSnapshot()
      t.assert.fileSnapshot(await outline(snapshot), file(name), asText)
    })
  }

  for (const part of ['header', 'footer'] as const) {
    test(`12.2, 12.6 — l’habillage « ${part} » est celui qui a été relu`, async (t) => {
      await page.goto(await at('/processus/'))
      const snapshot = await page.locator(`body > ${part}`).ariaSnapshot()
      t.assert.fileSnapshot(await whole(snapshot), file(part), asText)
    })
  }

  test('7.1 — le dialogue de recherche est celui qui a été relu', async (t) => {
    await page.goto(await at('/processus/'))
    await page.keyboard.press('Control+k')
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('Tapez un ou plusieurs mots').waitFor()
    const snapshot = await whole(await dialog.ariaSnapshot())
    t.assert.fileSnapshot(snapshot, file('dialogue-recherche'), asText)
  })
})
