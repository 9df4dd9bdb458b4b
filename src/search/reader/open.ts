/**
 * The only script of the search that every page loads: it waits for the reader to ask, by the
 * button or Ctrl K, then fetches the rest.
 */
import { markParameter } from './mark-parameter.ts'

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')
const ownPage = document.querySelector<HTMLElement>('[data-search-page]')
const words = {
  waiting: 'La recherche se prépare.',
  slow: 'La recherche tarde à répondre.',
  unavailable: 'La recherche est indisponible pour le moment.',
}
/** Milliseconds after which the reader is told that the rest is slow to come. */
const patience = 4000
/** The dialog's own script, asked for the first time that it opens. */
let ready: Promise<void> | undefined

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (!(event.target instanceof Element) || !event.target.closest('[data-search-open]')) return
  event.preventDefault()
  open()
})

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  open()
})

if (ownPage && (location.search || ownPage.dataset['searchMissing'])) {
  say(ownPage, 'waiting')
  start(ownPage)
} else ownPage?.addEventListener('focusin', () => start(ownPage), { once: true })

if (new URLSearchParams(location.search).has(markParameter)) {
  void import('./marks.ts').then(({ markWords }) => markWords())
}

function open(): void {
  const field = (ownPage ?? dialog)?.querySelector<HTMLInputElement>('input[type=search]')
  if (!ownPage && dialog && !dialog.open) {
    dialog.showModal()
    ready ??= import('./start.ts').then(({ startDialog }) => startDialog(dialog))
    ready.catch(() => (ready = undefined))
    follow(dialog, ready)
  }
  field?.focus()
  field?.select()
}

function start(page: HTMLElement): void {
  follow(
    page,
    import('./start.ts').then(({ startPage }) => startPage(page)),
  )
}

/** Tells the reader, where results will be, how the rest of the search comes. */
function follow(place: HTMLElement, rest: Promise<unknown>): void {
  const late = setTimeout(() => say(place, 'slow'), patience)
  rest.catch(() => say(place, 'unavailable')).finally(() => clearTimeout(late))
}

function say(place: HTMLElement, state: keyof typeof words): void {
  place.querySelector('[data-search-status]')!.textContent = words[state]
}
