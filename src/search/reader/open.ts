/**
 * The only script of the search that every page loads: it waits for the reader to ask, by the
 * button, Ctrl K (Cmd K on a Mac) or « / », then fetches the rest.
 */
import { markParameter } from './mark-parameter.ts'
import { follow, messages, tell } from './messages.ts'
import { makeDialog, makeView, type View } from './view.ts'

const ownPage = document.querySelector<HTMLElement>('[data-search-page]')
/** There, Ctrl K cuts a line. */
const isMac = /^(Mac|iP)/.test(navigator.platform)
if (isMac) document.querySelector('[data-search-open] kbd')!.textContent = 'Cmd K'
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), select, textarea')
/** On the search page, there is no dialog. */
const pageView = ownPage && makeView(ownPage)
let made: ReturnType<typeof makeDialog> | undefined
/** The dialog's own script, asked for the first time that it opens: what opens the best answer. */
let ready: Promise<() => Promise<void>> | undefined

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (!(event.target instanceof Element) || !event.target.closest('[data-search-open]')) return
  event.preventDefault()
  open()
})

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  const [asked, other] = isMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  // Some keyboards type a slash with Shift, and with Shift the others do not type it.
  const isSlash = key === '/' && !asked && !document.documentElement.dataset['slash']
  // What fills fields by itself sends events without a key.
  const isLetter = key?.toLowerCase() === 'k' && asked && !shiftKey
  if (!(isSlash || isLetter) || other || altKey || isTyping(event.target)) return
  event.preventDefault()
  open()
})

if (pageView && (location.search || 'searchMissing' in pageView.root.dataset)) {
  pageView.hints.hidden = true
  tell(pageView.status, messages.waiting)
  start(pageView)
} else pageView?.root.addEventListener('focusin', () => start(pageView), { once: true })

if (new URLSearchParams(location.search).has(markParameter)) {
  void import('./marks.ts').then(({ markWords }) => markWords())
}

function open(): void {
  const { field } = pageView ?? openDialog()
  field.focus()
  field.select()
}

function openDialog(): View {
  const { dialog, view } = (made ??= makeDialog(openBest))
  if (!dialog.open) {
    dialog.showModal()
    ready ??= import('./start.ts').then(({ startDialog }) => startDialog(dialog, view))
    ready.catch(() => (ready = undefined))
    say(view, ready)
  }
  return view
}

/** The words may have been typed before the rest of the search came. */
function openBest(): void {
  ready?.then((open) => open()).catch(() => {})
}

function start(page: View): void {
  say(
    page,
    import('./start.ts').then(({ startPage }) => startPage(page)),
  )
}

/** Tells the reader how the rest of the search comes. */
function say({ status }: View, rest: Promise<unknown>): void {
  follow(status, rest).catch(() => tell(status, messages.unavailable))
}
