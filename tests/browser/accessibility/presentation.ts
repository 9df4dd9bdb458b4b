import type { Proofs } from './proofs.ts'

/** Présentation de l’information */
export const presentation: Proofs = {
  '10.1 — aucun mot n’est étiré avec des espaces': [
    'p, li, h1, h2, h3, h4, td, th',
    (elements) => elements.filter((element) => /\b(\p{L}[ \u00a0]){4}/u.test(element.textContent)),
  ],
  '10.2 — la feuille de style n’ajoute aucun mot': [
    'body *',
    (elements) =>
      elements.flatMap((element) =>
        ['::before', '::after'].flatMap((part) => {
          const { content } = getComputedStyle(element, part)
          const words = content.replace(/\/.*$/, '')
          return /[\p{L}\p{N}]/u.test(words) && !/^(none|normal|open-quote|close-quote)/.test(words)
            ? [`${element.tagName}${part} ${content}`]
            : []
        }),
      ),
  ],
  '10.2 — aucune image ne vient de la feuille de style': [
    'body *',
    (elements) =>
      elements.filter((element) =>
        [undefined, '::before', '::after'].some((part) => {
          const { backgroundImage, maskImage, listStyleImage, content } = getComputedStyle(
            element,
            part,
          )
          return /url\(/.test([backgroundImage, maskImage, listStyleImage, content].join(' '))
        }),
      ),
  ],
  '10.3 — l’ordre du code est l’ordre que l’on voit, dans chaque bloc de la page': [
    'body, body :not(svg, svg *)',
    (parents) =>
      parents.flatMap((parent) => {
        const boxes = [...parent.children]
          .filter((child) => child.checkVisibility() && child.getClientRects().length > 0)
          // The contents list stands beside the text that it introduces.
          .filter((child) => !child.matches('.toc'))
          .filter((child) => {
            const { position, display } = getComputedStyle(child)
            return !/absolute|fixed/.test(position) && display !== 'inline'
          })
          .map((child) => ({ child, box: child.getBoundingClientRect() }))
        return boxes
          .filter(({ box }, index) => {
            const before = boxes[index - 1]?.box
            if (!before) return false
            const isSameRow = box.top < before.bottom - 1
            return isSameRow ? box.left < before.left - 1 : box.top < before.top
          })
          .map(({ child }) => child)
      }),
  ],
  '10.3 — sans feuille de style, un signe a la taille du texte, et rien n’est noirci': [
    'svg.point, .land, .place .focus, .fifteen rect',
    (all) => all.filter((one) => !one.matches('[width="1em"], [fill*=none], [fill=transparent]')),
  ],
  '10.4 — aucun texte n’est plus petit que 14 px': [
    'body :not(svg, svg *, script, noscript)',
    (elements) =>
      elements.filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
          parseFloat(getComputedStyle(element).fontSize) < 14,
      ),
  ],
  '10.5 — le fond et l’encre de la page sont déclarés ensemble': [
    'html, button:not(.plain), input[type=search], select, dialog',
    (elements) =>
      elements.filter((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        const opaque = (value: string) => !/\/ 0\)|, 0\)|transparent/.test(value)
        const shows = opaque(backgroundColor) || element.closest('dialog, .filters, footer')
        return !opaque(color) || !shows
      }),
  ],
  '10.8 — ce qui est caché l’est pour tout le monde, ou reste lisible par une synthèse vocale': [
    '[hidden], .visually-hidden, dialog:not([open])',
    (elements) =>
      elements.filter((element) =>
        element.matches('.visually-hidden')
          ? getComputedStyle(element).display === 'none'
          : element.checkVisibility(),
      ),
  ],
  '10.13, 10.14 — rien ne s’ajoute au survol ni au focus par la feuille de style': [
    'html',
    () => {
      const found: string[] = []
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (
            rule instanceof CSSStyleRule &&
            /:(hover|focus|focus-within)\b/.test(rule.selectorText)
          ) {
            const adds = /(^|[ ;])(display|visibility|content)\s*:\s*(?!none)/
            if (adds.test(rule.style.cssText)) found.push(rule.cssText)
          }
          if ('cssRules' in rule) read(rule.cssRules as CSSRuleList)
        }
      }
      for (const sheet of document.styleSheets) read(sheet.cssRules)
      return found
    },
  ],
}
