import { panelIn } from './panel.ts'
import { addressOf, type View } from './view.ts'

/**
 * Makes the search dialog work, with the words typed while it was loading.
 * @returns what opens the best answer
 */
export function startDialog(dialog: HTMLDialogElement, view: View): () => Promise<void> {
  const { search, openBest } = panelIn(view, 6)
  const text = view.field.value.trim()
  if (text) search(text, false)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return openBest
}

/** Makes the search page work: the address keeps the search, back and forward go through it. */
export function startPage(view: View): void {
  const { root, field } = view
  const { search } = panelIn(view, 10, keep)
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    search(field.value.trim(), true)
  })
  addEventListener('popstate', () => search(readAddress(), true))
  const typed = field.value.trim()
  const asked = readAddress() || ('searchMissing' in root.dataset ? wordsOfAddress() : '')
  if (typed || asked) search(typed || asked, !typed)
}

/** State of the history while a search is typed. */
const typing = 'typing'

const readAddress = () => new URLSearchParams(location.search).get('texte') ?? ''

/** What an address that leads nowhere seems to ask for. */
function wordsOfAddress(): string {
  const path = location.pathname.slice(addressOf('').length).replace(/\.\w+$/, '')
  // Unlike `decodeURI`, this takes what is no letter in UTF-8 for a sign.
  const text = new URLSearchParams(`=${path.replaceAll('&', '+')}`).get('') ?? ''
  const words = text.split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => /\p{L}/u.test(word)).join(' ')
}

/** « Précédent » goes from search to search: one being typed is the same until it is sent. */
function keep(text: string, settled: boolean): void {
  const address = new URL(location.href)
  address.search = ''
  if (text) address.searchParams.set('texte', text)
  const isSame = address.href === location.href || history.state === typing || !readAddress()
  history[isSame ? 'replaceState' : 'pushState'](settled ? null : typing, '', address)
}
