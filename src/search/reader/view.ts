import { element } from './element.ts'
import { messages } from './messages.ts'

/** The search page, to which a link of every page leads. */
const page = document.querySelector<HTMLAnchorElement>('[data-search-open]')!.href

/** Address of what the site has at a path. */
export const addressOf = (path: string) =>
  new URL(`../${path}`, page).href.slice(location.origin.length)

const examples = ['que devient Brest', 'bâtiment totem', '200 M€'].map((words) => [
  `recherche/?texte=${encodeURIComponent(words)}`,
  words,
])

const otherWays = [
  ['plan-du-site/', 'Plan du site'],
  ['faq/', 'Questions fréquentes'],
  ['glossaire/', 'Glossaire'],
]

/** Links in a sentence. */
const sentence = (start: string, links: string[][]) => [
  `${start}\u00a0: `,
  ...links.flatMap(([path = '', words = ''], index) => [
    index > 0 && ', ',
    element('a', { href: addressOf(path) }, words),
  ]),
  '.',
]

/** What the search shows, in the dialog and on its page. */
export type View = ReturnType<typeof makeView>

/** Makes what a reader can use at once: the rest comes with the panel. */
export function makeView(root: HTMLElement) {
  const field = element('input', {
    id: 'mots-cherches',
    type: 'search',
    name: 'texte',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
  })
  const status = element('p', { role: 'status', 'data-search-status': '' }, messages.idle)
  const hints = element('p', { class: 'small' }, ...sentence('Par exemple', examples))
  const results = element('div', { class: 'search-results' }, status, hints)
  root.append(
    element(
      'form',
      { class: 'search-form no-print', action: page, role: 'search' },
      element('label', { for: field.id }, 'Mots cherchés'),
      field,
      element('button', {}, 'Rechercher'),
    ),
    results,
    element('p', { class: 'soft small' }, ...sentence('Sans la recherche', otherWays)),
  )
  return { root, field, status, hints, results }
}

/** Makes the dialog, closed; in its field, Enter does what is given. */
export function makeDialog(onEnter: () => void) {
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'titre-de-recherche', 'data-search-dialog': '' },
    element(
      'div',
      { class: 'inline' },
      element('h2', { class: 'minor', id: 'titre-de-recherche' }, 'Rechercher'),
      element('form', { method: 'dialog' }, element('button', {}, 'Fermer')),
    ),
  )
  // By itself, Escape may only empty the field.
  dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.close())
  const view = makeView(dialog)
  view.field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    onEnter()
  })
  document.body.append(dialog)
  return { dialog, view }
}
