import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import type { Locator, Request } from 'playwright-core'
import { readSettings } from '#src/settings.ts'
import { openPage } from '../support/browser.ts'
import { ask, entries } from '../support/search.ts'
import { at } from '../support/site.ts'
import { queries } from './search-queries.ts'

const base = readSettings().base
const status = '[data-search-page] [data-search-status]'

describe('the search answers in French', async () => {
  const page = await openPage()
  await page.goto(await at('/recherche/'))

  test('before any word, the page asks for one, and does not speak of JavaScript', async () => {
    assert.equal(await page.locator(status).innerText(), 'Tapez un ou plusieurs mots.')
  })

  test('97 % of the table is found in the first three results', async () => {
    const missed: string[] = []
    for (const [query, ...addresses] of queries) {
      const links = (await ask(page, query)).slice(0, 3).flatMap((entry) => entry.links)
      const wanted = addresses.map((address) => base + address.slice(1))
      const found = wanted.some((address) =>
        links.some(
          (link) => link === address || (!address.includes('#') && link.split('#')[0] === address),
        ),
      )
      if (!found) missed.push(`${query} : ${wanted.join(' ou ')} absent de ${links.join(', ')}`)
    }
    assert.ok(queries.length >= 80)
    assert.ok(missed.length <= queries.length * 0.03, missed.join('\n'))
  })

  test('a source never comes before what the site says of its subject', async () => {
    for (const query of ['mabilay', 'halle girard', 'le poool', 'assemblée nationale'])
      assert.notEqual((await ask(page, query))[0]?.kind, 'Source', query)
    assert.equal((await ask(page, 'S027'))[0]?.kind, 'Source')
  })

  test('a download tells its format and its weight', async () => {
    const [first] = await ask(page, 'dossier de candidature pdf')
    const document = [first, ...(await entries(page))].find((entry) => entry?.kind === 'Document')
    assert.match(document?.text ?? '', /PDF, \d+\u00a0Ko/)
  })

  test('a mistyped word is put right, and the reader is told', async () => {
    await ask(page, 'grenbole')
    const suggestion = page.locator('[data-search-page] [data-search-suggestion]')
    assert.match(await suggestion.innerText(), /Vouliez-vous dire\s:\s*grenoble/)
    await suggestion.locator('button').click()
    await page.locator(status, { hasText: '« grenoble »' }).waitFor()
    assert.equal(await suggestion.isVisible(), false)
  })

  test('a word that the site does not have is said to be nowhere', async () => {
    for (const words of ['zz', '1999', '<b>x</b>', 'V1', 'лабел', 'xylophone'])
      assert.deepEqual(await ask(page, words), [], words)
    assert.match(await page.locator(status).innerText(), /Aucun résultat/)
    assert.ok((await ask(page, 'xylophone Lyon')).length > 0)
    assert.match(await page.locator(status).innerText(), /«\u00a0xylophone\u00a0» est introuvable/)
  })

  test('the words found are marked in the titles and the extracts', async () => {
    await ask(page, 'levée de fonds')
    for (const place of ['h3', '.extract']) {
      const marks = await page.locator(`[data-search-list] ${place} mark`).allInnerTexts()
      const words = new Set(marks.map((word) => word.toLowerCase()))
      assert.ok(words.has('levées') && words.has('fonds'), `${place}\u00a0: ${marks.join()}`)
    }
  })
})

describe('the address keeps the search', async () => {
  const page = await openPage()
  const field = page.locator('[data-search-page] input[type=search]')
  const told = (words: string) => page.locator(status, { hasText: `« ${words} »` }).waitFor()

  test('back and forward go through the searches, letters typed slowly or not', async () => {
    await page.goto(await at('/recherche/?texte=lille'))
    await told('lille')
    for (const words of ['lyo', 'lyon']) {
      await field.fill(words)
      await told(words)
    }
    await field.press('Enter')
    await ask(page, 'toulon')
    for (const words of ['lyon', 'lille']) {
      await page.goBack()
      await told(words)
      assert.equal(await field.inputValue(), words)
    }
    for (const words of ['lyon', 'toulon']) {
      await page.goForward()
      await told(words)
    }
    assert.equal((await entries(page))[0]?.links[0], `${base}ecosystemes/toulon/`)
  })

  test('words typed before the search is ready are searched, not lost', async () => {
    let ready = () => {}
    const typed = new Promise<void>((resolve) => (ready = resolve))
    await page.route('**/_astro/start*.js', (route) => typed.then(() => route.continue()))
    await page.goto(await at('/recherche/?texte=lille'))
    await field.fill('toulon')
    ready()
    await told('toulon')
    await page.goBack()
    await told('lille')
    await page.unrouteAll()
  })
})

describe('the dialog', async () => {
  const page = await openPage()
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const dialog = page.locator('[data-search-dialog]')
  const field = dialog.locator('input[type=search]')

  test('7.3 — opens with Ctrl K, is walked with the arrows and gives the focus back', async () => {
    await page.goto(await at('/processus/'))
    const [opener, first] = [page.locator('[data-search-open]'), dialog.locator('li h3 a').first()]
    const focused = (place: Locator) => place.and(page.locator(':focus')).waitFor()
    await opener.focus()
    await page.keyboard.press('Control+k')
    await focused(field)
    await page.keyboard.type('totem')
    await first.waitFor()
    await page.keyboard.press('ArrowDown')
    await focused(first)
    await page.keyboard.press('ArrowUp')
    await focused(field)
    await dialog.getByRole('button', { name: 'Fermer' }).click()
    assert.equal(await dialog.isVisible(), false)
    await focused(opener)
  })

  for (const [platform, own, other, shown] of [
    ['Linux', 'ctrlKey', 'metaKey', 'Ctrl K'],
    ['MacIntel', 'metaKey', 'ctrlKey', 'Cmd K'],
  ] as const) {
    test(`opens with the keys of ${platform} alone, outside fields, and takes no other`, async () => {
      const page = await openPage()
      await page.addInitScript(
        `Object.defineProperty(navigator, 'platform', { value: '${platform}' })`,
      )
      await page.goto(await at('/ecosystemes/'))
      assert.equal(await page.locator('kbd').innerText(), shown)
      // Each event as the browser sends it; one that is taken has its default prevented.
      const taken = (keys: object, place = 'body') =>
        page.evaluate(
          ([init, selector]) => {
            const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
            const isTaken = !document.querySelector(selector)!.dispatchEvent(event)
            document.querySelector<HTMLDialogElement>('[data-search-dialog]')?.close()
            return isTaken
          },
          [keys, place] as const,
        )
      // On a French keyboard, a slash takes Shift.
      for (const keys of [{ key: 'k', [own]: true }, { key: '/' }, { key: '/', shiftKey: true }]) {
        assert.equal(await taken(keys), true, JSON.stringify(keys))
        assert.equal(await taken(keys, 'main input[type=search]'), false, JSON.stringify(keys))
      }
      for (const keys of [
        {},
        { key: '?', shiftKey: true },
        { key: '/', altKey: true },
        { key: '/', [own]: true },
        { key: 'k' },
        { key: 'k', [other]: true },
        { key: 'K', [own]: true, shiftKey: true },
        { key: 'k', [own]: true, altKey: true },
      ])
        assert.equal(await taken(keys), false, JSON.stringify(keys))
    })
  }

  test('opens by its button, closes by Escape, and a slash typed in a field stays there', async () => {
    await page.goto(await at('/processus/'))
    await page.locator('[data-search-open]:visible').click()
    await field.pressSequentially('a/b')
    assert.equal(await field.inputValue(), 'a/b')
    await page.keyboard.press('Escape')
    assert.equal(await dialog.isVisible(), false)
  })

  test('Enter opens the best answer, the button the search page with the same words', async () => {
    await page.goto(await at('/processus/'))
    await page.keyboard.press('Control+k')
    await page.keyboard.type('brest')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/ecosystemes\/brest\/$/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('rouen')
    await dialog.getByRole('button', { name: 'Rechercher' }).click()
    await page.waitForURL(/\/recherche\/\?texte=rouen$/)
    await page.locator('[data-search-list] > li').first().waitFor()
  })

  test('shows three examples before any word and when nothing is found', async () => {
    await page.goto(await at('/processus/'))
    await page.keyboard.press('Control+k')
    const examples = dialog.locator('a[href*="?texte="]')
    assert.equal(await examples.count(), 3)
    for (const [words, isShown] of [
      ['xylophone', true],
      ['rouen', false],
      ['', true],
    ] as const) {
      await field.fill(words)
      await examples.first().waitFor({ state: isShown ? 'visible' : 'hidden' })
    }
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no fault that axe finds, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      await page.goto(await at('/'))
      await page.keyboard.press('Control+k')
      await page.keyboard.type('grenbole')
      await dialog.locator('li').first().waitFor()
      await page.evaluate(axe)
      const { violations } = await page.evaluate<AxeResults>(`axe.run('[data-search-dialog]')`)
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        [],
      )
    })
  }
})

describe('the words found are marked on arrival', async () => {
  const page = await openPage()

  test('without changing the page or leaving a trace in its address', async () => {
    await page.goto(await at('/recherche/'))
    await ask(page, 'Grenoble')
    await page.locator('[data-search-list] h3 a').first().click()
    await page.waitForURL((url) => url.pathname.endsWith('/grenoble/') && url.search === '')
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()),
    )
    assert.ok(marked.length > 0)
    assert.deepEqual([...new Set(marked.map((word) => word.toLowerCase()))], ['grenoble'])
  })
})

describe('on a phone', async () => {
  const page = await openPage({ viewport: { width: 375, height: 800 } })

  test('the field has the width of the page, and of the dialog', async () => {
    const width = async () => (await page.locator('#mots-cherches:visible').boundingBox())!.width
    await page.goto(await at('/recherche/'))
    assert.ok((await width()) >= 320, `${await width()} px`)
    await page.goto(await at('/'))
    await page.locator('[data-search-open]').click()
    assert.ok((await width()) >= 320, `${await width()} px`)
  })

  test('an address with words to mark and signs that mean nothing opens its page', async () => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(`${await at('/faq/')}?mots=x#%E9`)
    await page.waitForURL((url) => url.search === '')
    assert.ok(await page.locator('h1').isVisible())
    assert.deepEqual(errors, [])
  })
})

describe('nothing is loaded before the reader asks', async () => {
  test('a page loads its script and Astro’s prefetch, and no part of the index', async () => {
    const page = await openPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(await at('/processus/'), { waitUntil: 'networkidle' })
    assert.equal(asked.filter((name) => name.endsWith('.js')).length, 2)
    assert.deepEqual(
      asked.filter((name) => name.includes('/pagefind/')),
      [],
    )
  })

  test('the first results take less than 250 KB, all told', async () => {
    const page = await openPage()
    await page.goto(await at('/processus/'), { waitUntil: 'networkidle' })
    const answers: Request[] = []
    page.on('requestfinished', (request) => answers.push(request))
    await page.keyboard.press('Control+k')
    await page.keyboard.type('levée de fonds')
    await page.locator('[data-search-dialog] li h3').nth(2).waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(answers.map((request) => request.sizes()))
    const weight = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    assert.ok(weight > 60_000 && weight < 250_000, `${weight} octets`)
  })
})

describe('an address that does not exist', async () => {
  test('searches its words', async () => {
    const page = await openPage()
    await page.goto(await at('/%C3%A9cosyst%C3%A8me/saint-%C3%A9tienne'))
    await page.locator('[data-search-list] > li').first().waitFor()
    assert.equal((await entries(page))[0]?.links[0], `${base}ecosystemes/saint-etienne/`)
  })
})
