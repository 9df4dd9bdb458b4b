import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../../support/browser.ts'
import { at } from '../../support/site.ts'

describe('Scripts', async () => {
  const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })

  for (const [address, selector, act] of [
    ['/ecosystemes/', 'select[name=etat]', 'choose'],
    ['/ecosystemes/', 'select[name=region]', 'choose'],
    ['/ecosystemes/', 'input[name=etat-au][value="2015-06-24"]', 'press'],
    ['/ecosystemes/', '[data-ecosystem-filters] input[type=search]', 'type'],
    ['/recherche/', 'main input[type=search]', 'type'],
    ['/processus/', 'footer input[type=radio][value=dark]', 'press'],
  ] as const) {
    test(`7.4 — agir sur un champ ne change ni de page ni le focus : ${selector}`, async () => {
      await page.goto(await at(address))
      const field = page.locator(selector)
      await field.focus()
      if (act === 'choose') await field.selectOption({ index: 1 })
      else if (act === 'type') await field.pressSequentially('lyon')
      else await field.press('Space')
      await page.evaluate(() => new Promise(requestAnimationFrame))
      assert.ok(new URL(page.url()).pathname.endsWith(address))
      assert.ok(await field.evaluate((element) => element === document.activeElement))
      await page.evaluate(() => localStorage.clear())
    })
  }

  test('7.5 — le nombre d’écosystèmes retenus par un filtre est annoncé', async () => {
    await page.goto(await at('/ecosystemes/'))
    await page.locator('select[name=etat]').selectOption('label')
    await page.getByRole('status').filter({ hasText: '9 candidats sur 15' }).waitFor()
  })

  test('7.5 — le nombre de résultats de la recherche est annoncé', async () => {
    await page.goto(await at('/recherche/?texte=label'))
    const status = page.locator('main').getByRole('status').filter({ hasText: 'résultat' })
    await status.waitFor()
    assert.match(await status.innerText(), /\d+\srésultats pour «\slabel\s»/)
  })

  test('7.5 — la copie d’une adresse est annoncée dans une zone déjà présente', async () => {
    await page.goto(await at('/cahier-des-charges/'))
    const status = page.locator('main > [role=status]')
    assert.equal(await status.textContent(), '')
    await page.locator('a.anchor').first().press('Enter')
    await status.filter({ hasText: 'Copié' }).waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#/)
  })
})
