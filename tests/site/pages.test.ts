import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import { parse } from 'yaml'
import { pages } from '../support/dist.ts'
import { layoutAnchors } from '../support/layout-anchors.ts'
import { root } from '../support/root.ts'
import { none } from '../support/none.ts'
import { pageAt, published, read } from '../support/published.ts'

const faults: Record<string, (page: (typeof pages)[number]) => unknown> = {
  'one h1, with text': ({ $ }) => $('h1').length === 1 && $('h1').text().trim().length > 0,
  'one main part, with text': ({ $ }) =>
    $('main').length === 1 && $('main').text().trim().length > 150,
  'in French': ({ $ }) => $('html').attr('lang') === 'fr',
  'UTF-8 declared first': ({ html }) =>
    /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8"/i.test(html),
  'zoom is not forbidden': ({ $ }) =>
    !/user-scalable|maximum-scale/.test(
      $('meta[name=viewport]').attr('content') ?? 'user-scalable',
    ),
  'header, navigation and footer': ({ $ }) =>
    $('header').length > 0 && $('nav').length > 0 && $('footer').length > 0,
  'no narrow no-break space, which the fonts lack': ({ html }) => !html.includes('\u202f'),
}

for (const [fact, holds] of Object.entries(faults)) {
  test(`on every page: ${fact}`, () => {
    none(pages.filter((page) => !holds(page)).map(({ address }) => address))
  })
}

const slips = {
  'no value that was not there': /\b(undefined|NaN|null|\[object Object\])\b/,
  'no French sign without its no-break space': /[\p{L}\p{N})»] [;!?»]|[\p{L})»] :(?=\s)|« \p{L}/u,
}

for (const [fact, slip] of Object.entries(slips)) {
  test(`in the words of every page: ${fact}`, () => {
    none(
      pages.flatMap(({ address, $ }) => {
        const text = textOf($('body'))
        const index = text.search(slip)
        return index < 0
          ? []
          : [`${address} : …${text.slice(Math.max(0, index - 30), index + 30)}…`]
      }),
    )
  })
}

test('9.1 — headings go down one level at a time', () => {
  const jumps = pages.flatMap(({ $, address }) => {
    const levels = $('main :is(h1,h2,h3,h4,h5,h6)')
      .toArray()
      .map(({ tagName }) => Number(tagName[1]))
    const first = levels[0] === 1 ? [] : [`${address} commence par h${levels[0]}`]
    const others = levels
      .slice(1)
      .flatMap((level, index) =>
        level > levels[index]! + 1 ? [`${address} : h${levels[index]} puis h${level}`] : [],
      )
    return [...first, ...others]
  })
  none(jumps)
})

test('every page says that the label is no more, or that it can be asked for', () => {
  const silent = pages.filter(
    ({ $ }) => !/n’existe plus|[Cc]andidatures ouvertes/.test($('.state').text()),
  )
  none(silent.map(({ address }) => address))
})

/** The words of a part of a page, without scripts, styles and code. */
function textOf(part: ReturnType<(typeof pages)[number]['$']>): string {
  const copy = part.clone()
  copy.find('script, style, code, pre, template').remove()
  return copy.text()
}

/** Parts with a list of links of their own, or headings that the one above them is enough to reach. */
const apart = 'ol.rows, .datasets, .datasets ~ *, summary'

test('the contents of a page list every heading of its text', () => {
  const lists = pages.filter(({ $ }) => $('.toc').length > 0)
  assert.ok(lists.length > 20)
  none(
    lists.flatMap(({ address, $ }) => {
      const listed = new Set(
        $('.toc a')
          .toArray()
          .map(({ attribs }) => attribs['href']),
      )
      return $('main .prose :is(h2, h3)')
        .toArray()
        .filter((heading) => $(heading).closest(apart).length === 0)
        .map((heading) => `#${$(heading).closest('[id]').attr('id')}`)
        .filter((href) => !listed.has(href))
        .map((href) => `${address} : ${href}`)
    }),
  )
})

test('/histoire/ shows the figure whole, both ways, with words and a way to its table', () => {
  const figure = pageAt('/histoire/').$('main figure:has(picture)')
  const files = [
    figure.find('img').attr('src'),
    figure.find('source[media*="width <"]').attr('srcset'),
  ].map((address = '') => read(`donnees/${address.split('/').at(-1)}`))
  const [lying, standing] = files.map((text) => load(text, { xml: true })('svg'))
  assert.ok(Number(lying!.attr('width')) > Number(lying!.attr('height')))
  assert.ok(Number(standing!.attr('width')) < Number(standing!.attr('height')))
  for (const drawing of [lying!, standing!]) {
    assert.equal(drawing.find('[role=img]').length, 15)
    for (const words of ['Dépôt', 'Réseau thématique']) assert.ok(drawing.text().includes(words))
  }
  const alternative = figure.find('img').attr('alt')!.replace(/\s/g, ' ')
  assert.match(alternative, /9 labels le 12 novembre 2014, .* et 13 en Capitale le 3 avril 2019/)
  const table = new URL(figure.find('figcaption a').attr('href')!, published('/'))
  assert.equal(table.href, published('/#parcours'))
})

test('the main dates of /histoire/ have the point, on the line at their time and in the list', () => {
  const { $ } = pageAt('/histoire/')
  const main = parse(readFileSync(join(root, 'content/timeline.yaml'), 'utf8'))
    .filter(({ major }: { major?: boolean }) => major)
    .map(({ date }: { date: string }) => date)
    .toSorted()
  assert.ok(main.length > 5)
  const points = $('.timeline > svg > .label')
    .toArray()
    .map(({ attribs }) => ({ at: parseFloat(attribs['x']!), height: Number(attribs['y']) }))
  assert.equal(points.length, main.length)
  for (const [index, { at }] of points.entries()) {
    const year = 2013 + (at / 100) * 7
    assert.equal(Math.floor(year + 0.01), Number(main[index]!.slice(0, 4)), main[index])
  }
  const covered = points.filter(({ at, height }, index) =>
    points.some((o, i) => i < index && Math.abs(o.at - at) < 2 && Math.abs(o.height - height) < 12),
  )
  assert.deepEqual(covered, [])
  assert.equal($('.timeline .major > p > .point').length, main.length)
})

test('the anchors that every page has are kept from the headings of the content', () => {
  const [first, ...others] = pages.map(({ $ }) => new Set($('[id]').map((_, e) => e.attribs['id'])))
  const everywhere = [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)))
  assert.ok(everywhere.includes('contenu'))
  none(everywhere.filter((id) => !layoutAnchors.includes(id)))
})
