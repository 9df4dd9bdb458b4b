/**
 * The only script of the search that every page loads: it waits for the reader to ask, by the
 * button, `/` or Ctrl K, then fetches the rest.
 */
import { isLoneKey } from './lone-key.ts'

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')
const ownPage = document.querySelector<HTMLElement>('[data-search-page]')
const unavailable = 'La recherche est indisponible pour le moment.'

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (!(event.target instanceof Element) || !event.target.closest('[data-search-open]')) return
  event.preventDefault()
  open()
})

document.addEventListener('keydown', (event) => {
  const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
  if (!letter && !isLoneKey(event, '/')) return
  event.preventDefault()
  open()
})

if (ownPage && location.search) startPage(ownPage)
else ownPage?.addEventListener('focusin', () => startPage(ownPage), { once: true })

if (new URLSearchParams(location.search).has(dialog?.dataset['searchMarks'] ?? '')) {
  void import('./arrival.ts').then(({ markWords }) => markWords())
}

function open(): void {
  const field = (ownPage ?? dialog)?.querySelector<HTMLInputElement>('input[type=search]')
  if (!ownPage && dialog && !dialog.open) {
    dialog.showModal()
    import('./dialog.ts').then(({ start }) => start(dialog)).catch(() => say(dialog, unavailable))
  }
  field?.focus()
  field?.select()
}

function startPage(page: HTMLElement): void {
  import('./page.ts').catch(() => say(page, unavailable))
}

function say(place: HTMLElement, words: string): void {
  const status = place.querySelector('[data-search-status]')
  if (status) status.textContent = words
}
