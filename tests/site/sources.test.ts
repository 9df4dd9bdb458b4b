import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addresses } from '#src/label/addresses.ts'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { label } from '../support/publication.ts'
import { exists, pageAt, published, words } from '../support/published.ts'

test('the list of sources has each of them at its anchor, with its title and its address', () => {
  const page = pageAt('/sources/')
  const wrong = label.sources.filter(({ id, url }) => {
    const link = page.$(`[id="${id}"] a[href^="http"]`).attr('href')
    return words(page, `[id="${id}"]`).length < 20 || (url !== null && link !== url)
  })
  none(wrong.map(({ id }) => id))
})

test('the marks of a page are numbered in order, named, and lead to its list and back', () => {
  const marked = pages.filter(({ address }) => address !== '/sources/')
  let count = 0
  none(
    marked.flatMap((page) => {
      const marks = page.$('main .marks > a').toArray()
      count += marks.length
      const listed = page
        .$('.sources li')
        .toArray()
        .map(({ attribs }) => attribs['id'])
      const firsts = [...new Set(marks.map(({ attribs }) => attribs['href']))]
      const inOrder = firsts.every((href, index) => href === `#${listed[index]}`)
      const wrong = marks.filter((mark) => {
        const { href = '', 'aria-label': name = '' } = mark.attribs
        const rank = listed.indexOf(href.slice(1)) + 1
        return page.$(mark).text() !== `${rank}` || !name.startsWith(`Source ${rank}\u00a0: `)
      })
      const back = page.$('.sources .back').toArray()
      const lost = back.filter(
        ({ attribs: { href = '', 'aria-label': name = '' } }, index) =>
          !page.$(`[id="${href.slice(1)}"]`).length || !name.endsWith(` ${index + 1}`),
      )
      return inOrder && wrong.length + lost.length === 0 && back.length === firsts.length
        ? []
        : [page.address]
    }),
  )
  assert.ok(count > 300)
})

/** Whether a page, or one that stands under its address, lists a source. */
const names = (address: string, source: string) =>
  pages.some(
    (page) =>
      page.address.startsWith(address.replace(/#.*/, '')) &&
      page.$(`.sources [id="${source}"]`).length > 0,
  )

test('a date or an answer names its sources, or leads to pages that name each of them', () => {
  const dates = label.timeline.flatMap(({ id, told, sources }) =>
    told === undefined ? [] : [{ id, targets: [told], rest: sources }],
  )
  const answers = label.questions.map(({ id, sources, body }) => ({
    id,
    targets: [...body.matchAll(/\]\((\/[^)]+)\)/g)].map(([, target = '']) => target),
    rest: sources.filter((source) => !body.includes(source)),
  }))
  assert.ok(dates.length > 40 && answers.length > 40)
  none(
    [...dates, ...answers].flatMap(({ id, targets, rest }) =>
      rest
        .filter((source) => !targets.some((target) => names(target, source)))
        .map((source) => `${id} : ${targets.join(', ')} ne nomme pas ${source}`),
    ),
  )
})

test('the list of a page has titles and addresses', () => {
  none(
    pages.flatMap(({ address, $ }) =>
      $('.sources li')
        .toArray()
        .filter((item) => {
          const source = label.sources.find(({ id }) => id === item.attribs['id'])
          const link = $(item).find('a[href^="http"]').attr('href')
          return $(item).text().length < 20 || (source?.url ?? undefined) !== link
        })
        .map((item) => `${address} : ${item.attribs['id']}`),
    ),
  )
})

test('each disagreement is shown whole, there alone, at an address that lasts', () => {
  const told = pages.filter(({ html }) => html.includes('Ce que ce site retient'))
  assert.deepEqual(
    told.map(({ address }) => address),
    ['/sources/desaccords/'],
  )
  none(
    label.contradictions
      .map(({ id }) => published(addresses.contradiction(id)))
      .filter((address) => !exists(address)),
  )
})
