import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { prove } from './proofs.ts'

prove(
  'Navigation',
  {
    '12.1 — chaque page offre trois voies : le menu, la recherche et le plan du site': [
      'body',
      () =>
        [
          'header nav a[href]',
          'header a[href$="/recherche/"]',
          'footer a[href$="/plan-du-site/"]',
        ].filter((selector) => !document.querySelector(selector)),
    ],
    '12.6, 12.7 — tout le texte est dans une zone repérée': [
      'body',
      () => [
        ...document.querySelectorAll(
          'body > :not(header, main, footer, nav, aside, dialog, script, style, link)',
        ),
      ],
    ],
    '12.7 — le premier lien mène au contenu, les suivants au menu et au pied de page': [
      'body',
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
          .slice(0, 3)
          .filter((link, index) => {
            const target = document.getElementById(link.hash.slice(1))
            const wanted = ['main', 'header nav', 'footer'][index] ?? '?'
            return !target?.matches(wanted) || !target.hasAttribute('tabindex')
          }),
    ],
    '12.8 — aucun ordre de tabulation n’est imposé': [
      '[tabindex]',
      (elements) => elements.filter((element) => element.tabIndex > 0),
    ],
    '12.8, 10.3 — dans chaque rangée de liens, l’ordre du code est l’ordre que l’on voit': [
      'nav ul, nav ol, footer ul, main > * ul[role=list]',
      (lists) =>
        lists.filter((list) => {
          if (!list.checkVisibility()) return false
          const boxes = [...list.children].map((item) => item.getBoundingClientRect())
          return boxes.some((box, index) => {
            const before = boxes[index - 1]
            if (!before || box.width === 0 || before.width === 0) return false
            const sameRow = box.top < before.bottom - 1
            return sameRow ? box.left < before.left : box.top < before.top
          })
        }),
    ],
    '12.8, 10.3 — les grandes zones se suivent dans le code comme à l’écran': [
      'header, main, footer',
      (zones) =>
        zones.filter((zone, index) => {
          const before = zones[index - 1]
          return (
            before !== undefined &&
            zone.getBoundingClientRect().top < before.getBoundingClientRect().bottom - 1
          )
        }),
    ],
    '12.11 — ce qui apparaît au survol s’atteint aussi au clavier : rien n’apparaît au survol seul':
      [
        'html',
        () =>
          [...document.styleSheets]
            .flatMap((sheet) => [...sheet.cssRules])
            .flatMap(function rules(rule): string[] {
              const inner = 'cssRules' in rule ? [...(rule.cssRules as CSSRuleList)] : []
              const own =
                rule instanceof CSSStyleRule &&
                /:hover/.test(rule.selectorText) &&
                /(^|[ ;])(display|visibility|content|opacity|clip-path|height)\s*:/.test(
                  rule.style.cssText,
                )
                  ? [rule.cssText]
                  : []
              return [...own, ...inner.flatMap(rules)]
            }),
      ],
  },
  { waitUntil: 'load' },
)

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
