import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { budgets, pageWeights } from '../support/weights.ts'

const weights = pageWeights(dist).filter(({ page }) => pages.some(({ file }) => file === page))

/** Lists to search, not to read from end to end, may weigh more. */
const longList = /^(sources|sources\/desaccords|glossaire|accessibilite\/grille)\/index\.html$/
const extra = (name: string, page: string) =>
  longList.test(page) && (name === 'blocking' || name === 'total') ? 32_768 - budgets.blocking : 0

const titles: Record<keyof typeof budgets, string> = {
  blocking: 'the document and its blocking styles fit the first flight of TCP',
  blockingRequests: 'nothing but the document and one style sheet is waited for',
  script: 'little script comes before the reader does something',
  fonts: 'the fonts are light',
  total: 'a first visit is light',
  requests: 'a first visit asks for few files',
}

for (const [name, title] of Object.entries(titles) as [keyof typeof budgets, string][]) {
  test(`${title}: ${budgets[name]} at most`, () => {
    assert.ok(weights.every((weight) => weight.requests >= 4 && weight.fonts > 0))
    none(
      weights
        .filter((weight) => weight[name] > budgets[name] + extra(name, weight.page))
        .map(
          (weight) =>
            `${weight.page} : ${weight[name]}, ${weight[name] - budgets[name]} de trop. ` +
            'Si le texte a grandi, raccourcissez-le ou portez-en une partie sur une autre page.',
        ),
    )
  })
}

test('no page loads anything from another host', () => {
  const loading =
    'script[src], img[src], source[src], iframe, link:not([rel=canonical], [rel=alternate])'
  none(
    pages.flatMap(({ address, $ }) =>
      $(loading)
        .toArray()
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .filter((target) => !/^\/(?!\/)/.test(target))
        .map((target) => `${address} charge ${target}`),
    ),
  )
  const sheets = files.filter((file) => file.endsWith('.css'))
  assert.ok(sheets.length > 0)
  none(
    sheets.filter((file) =>
      /(?:@import|url\()\s*["']?(?:https?:)?\/\//.test(readFileSync(join(dist, file), 'utf8')),
    ),
  )
})
