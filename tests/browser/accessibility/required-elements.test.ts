import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { prove } from './proofs.ts'

prove('Éléments obligatoires', {
  '8.1 — chaque page est servie en HTML5, en mode standard': [
    'html',
    () =>
      document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat' ? [] : ['doctype'],
  ],
  '8.2 — une fois les scripts passés, chaque identifiant reste unique': [
    '[id]',
    (elements) => {
      const ids = new Set<string>()
      return elements.filter(({ id }) => !id || ids.size === ids.add(id).size)
    },
  ],
  '8.2 — ce qu’un attribut désigne existe dans la page': [
    '[for], [aria-labelledby], [aria-describedby], [aria-controls], [headers], [commandfor]',
    (elements) =>
      elements.filter((element) =>
        ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'commandfor']
          .flatMap((name) => element.getAttribute(name)?.trim().split(/\s+/) ?? [])
          .some((id) => !document.getElementById(id)),
      ),
  ],
  '8.9 — aucun paragraphe, titre ni élément de liste n’est vide': [
    'p, h1, h2, h3, h4, li, dt, dd, th, caption, legend, label, summary, blockquote',
    (elements) =>
      elements.filter(
        (element) =>
          !element.textContent.trim() &&
          !element.closest('[hidden], [role=status]') &&
          !element.matches(':has(svg, input)'),
      ),
  ],
  '8.9 — un retour à la ligne forcé ne sert jamais à séparer des paragraphes': [
    'body',
    () => [...document.querySelectorAll('br + br')],
  ],
  '8.10 — aucun texte ne se lit de droite à gauche, et rien ne dit le contraire': [
    'body',
    () => [
      ...document.querySelectorAll('[dir]'),
      ...(/[\u0590-\u08ff]/.test(document.body.textContent) ? ['texte de droite à gauche'] : []),
    ],
  ],
})

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
