import assert from 'node:assert/strict'
import { test } from 'node:test'
import { files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { exists, pageAt, published, read, words } from '../support/published.ts'
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

test('twins say nothing that their page does not', () => {
  const wrong = twins.flatMap((file) => {
    // The twin of a page that is cut holds it whole: the answers and references of the pages below.
    const shown = pages
      .filter(({ address: place }) => place.startsWith(address(file)))
      .map((page) => letters(words(page, 'main')))
      .join(' ')
    const [text = ''] = read(file).split('\n## Sources citées\n')
    return passages(text)
      .slice(6)
      .filter(({ type, text: passage }) => {
        // Downloads, files of data and levels of proof are shown with other words.
        if (/^(Télécharger|Preuve)\s:|^[^:]+\((JSON|CSV|GeoJSON)\)\s:/.test(passage)) return false
        const parts = type === 'tableCell' ? passage.split(', ') : [passage]
        return !parts.every((part) => shown.includes(letters(part)))
      })
      .map(({ text: passage }) => `${file} : ${passage}`)
  })
  none(wrong)
})

test('twins hold the answers, requirements and steps of their page', () => {
  for (const [place, selector] of [
    ['/faq/', '.question h3'],
    ['/sources/', '.brief-sources a'],
    ['/processus/', 'main h3'],
    ['/cahier-des-charges/', 'main h2'],
  ] as const) {
    const { $ } = pageAt(place)
    const text = letters(read(`${place.slice(1, -1)}.md`))
    const titles = $(selector)
      .toArray()
      .map((node) => {
        const copy = $(node).clone()
        copy.find('.anchor').remove()
        return copy.text()
      })
    assert.ok(titles.length > 2, place)
    none(
      titles.filter(
        (title) =>
          !/sources de la page|termes définis/i.test(title) && !text.includes(letters(title)),
      ),
    )
  }
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
    const quoted = [...read(file).matchAll(/https?:\/\/[^\s)>\]]+/g)].map(([url]) => url)
    none(quoted.filter((url) => url.startsWith(published('/')) && !exists(url)))
  })
}

test('llms.txt lists every twin and every file of data', () => {
  const text = read('llms.txt')
  const data = files.filter((file) => /^donnees\/[^/]+\.(json|csv|geojson)$/.test(file))
  none([...twins, ...data].filter((file) => !text.includes(`](${published(`/${file}`)}): `)))
  assert.match(text, /^# .+\n\n> .+\n/)
})
