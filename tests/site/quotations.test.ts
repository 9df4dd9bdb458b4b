import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

test('9.4 — des mots repris d’une source, entre guillemets, sont une citation', () => {
  none(
    pages.flatMap(({ address, html }) => {
      const $ = load(html)
      $('head, script, pre, code, q, blockquote').remove()
      const left =
        $('body')
          .text()
          .match(/«\s\p{Ll}[^»]{0,60}/gu) ?? []
      return left.map((words) => `${address} : ${words}`)
    }),
  )
})

test('9.4 — une citation porte ses guillemets, et un nom n’en est pas une', () => {
  const quoted = pages.flatMap(({ address, $ }) =>
    $('q')
      .toArray()
      .map((quotation) => ({ address, words: $(quotation).text() })),
  )
  assert.ok(quoted.length > 60)
  none(
    quoted
      .filter(({ words }) => !/^«\u00a0\p{Ll}[^«»]*\u00a0»$/u.test(words))
      .map(({ address, words }) => `${address} : ${words}`),
  )
})
