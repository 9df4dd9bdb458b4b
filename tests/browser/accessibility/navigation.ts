import type { Proofs } from './proofs.ts'

/** Navigation */
export const navigation: Proofs = {
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
  '12.11 — ce qui apparaît au survol s’atteint aussi au clavier : rien n’apparaît au survol seul': [
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
}
