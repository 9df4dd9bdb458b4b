import { prove, unfold } from './proofs.ts'

prove(
  'Présentation de l’information',
  {
    '10.1 — aucun élément ni attribut ne sert à la seule mise en forme': [
      'body',
      () => [
        ...document.querySelectorAll(
          'font, center, big, tt, u, s, basefont, blink, marquee, [align], [bgcolor], [border], [cellpadding], [valign], body [style]',
        ),
      ],
    ],
    '10.1 — aucun mot n’est étiré avec des espaces': [
      'p, li, h1, h2, h3, h4, td, th',
      (elements) =>
        elements.filter((element) => /\b(\p{L}[ \u00a0]){4}/u.test(element.textContent)),
    ],
    '10.2 — la feuille de style n’ajoute aucun mot': [
      'body *',
      (elements) =>
        elements.flatMap((element) =>
          ['::before', '::after'].flatMap((part) => {
            const { content } = getComputedStyle(element, part)
            const words = content.replace(/\/.*$/, '')
            return /\p{L}{2}/u.test(words) &&
              !/^(none|normal|counter|open-quote|close-quote)/.test(words)
              ? [`${element.tagName}${part} ${content}`]
              : []
          }),
        ),
    ],
    '10.5 — le fond et l’encre de la page sont déclarés ensemble': [
      'html, button, input[type=search], select, dialog',
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
  },
  { prepare: unfold, waitUntil: 'load' },
)
