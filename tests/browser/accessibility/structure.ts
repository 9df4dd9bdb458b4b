import type { Proofs } from './proofs.ts'

/** Structuration */
export const structure: Proofs = {
  '9.1 — une page a un seul titre de niveau 1, et n’en saute aucun niveau': [
    'body',
    () => {
      const headings = [
        ...document.querySelectorAll('body > :not(dialog) :is(h1, h2, h3, h4, h5, h6)'),
      ]
      const levels = headings.map(({ tagName }) => Number(tagName[1]))
      const jumps = headings.filter(
        (_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1,
      )
      const ones = levels.filter((level) => level === 1).length
      return [...jumps, ...(ones === 1 ? [] : [`${ones} titre(s) de niveau 1`])]
    },
  ],
  '9.1 — le titre principal ouvre le contenu, et chaque titre est dans le contenu ou un dialogue': [
    'h1, h2, h3, h4, h5, h6',
    (headings) =>
      headings.filter(
        (heading, index) =>
          !heading.closest('main, dialog') || (index === 0 && heading.tagName !== 'H1'),
      ),
  ],
  '9.2 — une page a un en-tête, un contenu principal et un pied, chacun une fois': [
    'body',
    () =>
      ['body > header', 'main', 'body > footer'].filter(
        (selector) => document.querySelectorAll(selector).length !== 1,
      ),
  ],
  '9.2, 12.6 — chaque navigation, section nommée ou région a un nom, seul de la page': [
    'nav, aside, [role=region], section[aria-label], [role=search]',
    (regions) => {
      const names = new Set<string>()
      return regions.filter((region) => {
        // A search form is told from another by its name or by the dialog that it is in.
        if (region.matches('form.search-form')) return false
        const by = document.getElementById(region.getAttribute('aria-labelledby') ?? '')
        const name = (region.getAttribute('aria-label') ?? by?.textContent ?? '').trim()
        const key = `${region.tagName} ${name}`
        return !name || names.size === names.add(key).size
      })
    },
  ],
  '9.3 — une liste a des éléments de liste et rien d’autre, et aucun n’est hors d’une liste': [
    'ul, ol, li, dl, dt, dd',
    (elements) =>
      elements.filter((element) => {
        if (element.matches('ul, ol'))
          return (
            [...element.children].some((child) => child.tagName !== 'LI') ||
            (element.children.length === 0 && element.checkVisibility())
          )
        if (element.matches('li')) return !element.parentElement?.matches('ul, ol')
        if (element.matches('dl'))
          return [...element.children].some((child) => !child.matches('dt, dd, div'))
        return !element.parentElement?.matches('dl, dl > div')
      }),
  ],
  '9.3 — une liste dont on retire les puces garde son rôle': [
    'ul, ol',
    (lists) =>
      lists.filter(
        (list) =>
          getComputedStyle(list).listStyleType === 'none' && list.getAttribute('role') !== 'list',
      ),
  ],
  '9.3 — aucune suite de tirets ou de puces n’imite une liste': [
    'main p',
    (paragraphs) =>
      paragraphs.filter((paragraph) => /^\s*([-•*–]|\d+[.)])\s/.test(paragraph.textContent)),
  ],
}
