import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageOnly } from '#src/forms/reading.ts'
import { files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { exists, pageAt, published, read } from '../support/published.ts'
import { letters, passages } from '../support/twin.ts'

const twins = files.filter((file) => file.endsWith('.md'))
const address = (file: string) => `/${file.slice(0, -'.md'.length)}/`

/** Pages whose content is not text of their own: lists of links, search, downloads. */
const without = ['/', '/recherche/', '/plan-du-site/', '/documents/', '/accessibilite/grille/']

test('every page of text has its twin in Markdown, and says so', () => {
  const expected = pages
    .filter(({ file, address: place }) => file !== '404.html' && !without.includes(place))
    .map(({ address: place }) => place)
  assert.deepEqual(twins.map(address).toSorted(), expected.toSorted())
  for (const { address: place, $ } of pages) {
    const link = $('link[rel=alternate][type="text/markdown"]').attr('href')
    const own = link && new URL(link, published('/')).href
    assert.equal(own, expected.includes(place) ? published(`${place.slice(0, -1)}.md`) : undefined)
  }
})

/** What the main part of a page shows to its reader, without what serves the page alone. */
function textOf(place: string) {
  const { $ } = pageAt(place)
  const main = $('main').clone()
  main.find(`${pageOnly.join()}, sup.marks`).remove()
  main.find('img').replaceWith((_, image) => $('<p>').text($(image).attr('alt')!))
  return { $, main }
}

test('twins say nothing that their page does not', () => {
  const wrong = twins.flatMap((file) => {
    const { main } = textOf(address(file))
    const shown = letters(main.text())
    const [text = ''] = read(file).split('\n## Sources citées\n')
    return passages(text)
      .slice(6)
      .filter(({ text: passage }) => !shown.includes(letters(passage)))
      .map(({ text: passage }) => `${file} : ${passage}`)
  })
  none(wrong)
})

test('something stands under each title, above the next of its level', () => {
  none(
    twins.flatMap((file) =>
      [...read(file).matchAll(/^(#+) (.+)\n+(#+) /gm)]
        .filter(([, level = '', , next = '']) => next.length <= level.length)
        .map(([, , title]) => `${file} : ${title}`),
    ),
  )
})

test('twins hold the titles, paragraphs, terms and cells of their page', () => {
  const missing = twins.flatMap((file) => {
    const { $, main } = textOf(address(file))
    const text = letters(
      passages(read(file))
        .map((passage) => passage.text)
        .join(' '),
    )
    const parts = main.find('h1, h2, h3, h4, p, dt, dd, th, td').toArray()
    assert.ok(parts.length > 5, file)
    return parts
      .map((part) => $(part).text())
      .filter((words) => !text.includes(letters(words)))
      .map((words) => `${file} : ${words}`)
  })
  none(missing)
})

test('no tag is left unexpanded, and every cited source is defined', () => {
  for (const file of twins) {
    const text = read(file)
    assert.doesNotMatch(text, /(?<!\\)<\/?[A-Z]/, file)
    const cited = new Set(text.match(/\[S\d{3}\](?!:)/g))
    const defined = new Set([...text.matchAll(/^(\[S\d{3}\]):/gm)].map(([, mark]) => mark))
    assert.deepEqual([...cited].toSorted(), [...defined].toSorted(), file)
  }
})

for (const file of ['llms.txt', ...twins]) {
  test(`${file} leads to addresses of the site that exist`, () => {
    const quoted = [...read(file).matchAll(/https?:\/\/[^\s)>\]"]+/g)].map(([url]) => url)
    none(quoted.filter((url) => url.startsWith(published('/')) && !exists(url)))
  })
}

test('llms.txt lists every twin and every file of data', () => {
  const text = read('llms.txt')
  const data = files.filter((file) => /^donnees\/[^/]+\.(json|csv|geojson)$/.test(file))
  none([...twins, ...data].filter((file) => !text.includes(`](${published(`/${file}`)}): `)))
  assert.match(text, /^# .+\n\n> .+\n/)
})
