import { panelIn, type Request } from './panel.ts'

/** Makes the search dialog work, with the words typed while it was loading. */
export function startDialog(dialog: HTMLDialogElement): void {
  const panel = panelIn(dialog, 6)
  const text = panel.field.value.trim()
  if (text) panel.search({ text }, false)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}

/** Makes the search page work: the address keeps the search, back and forward go through it. */
export function startPage(root: HTMLElement): void {
  const panel = panelIn(root, 10, keep)
  panel.field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    panel.search({ ...readAddress(), text: panel.field.value.trim() }, true)
  })
  addEventListener('popstate', () => panel.search(readAddress(), true))
  const asked = readAddress()
  asked.text ||= wordsOfAddress(root.dataset['searchMissing'])
  const typed = panel.field.value.trim()
  if (asked.text) panel.search(asked, true)
  else if (typed) panel.search({ text: typed }, false)
}

function readAddress(): Request {
  const asked = new URLSearchParams(location.search)
  return { text: asked.get('q') ?? '', kind: asked.get('type') ?? undefined }
}

/**
 * What an address that leads nowhere seems to ask for.
 * @param base base path of the site, on the page of such addresses only
 */
function wordsOfAddress(base: string | undefined): string {
  if (base === undefined) return ''
  const path = location.pathname.slice(base.length).replace(/\.\w+$/, '')
  return path
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .split(/[^a-z0-9]+/i)
    .filter((word) => /[a-z]/i.test(word))
    .join(' ')
}

/** A choice can be undone by « Précédent »; letters typed cannot, one by one. */
function keep({ text, kind }: Request, settled: boolean): void {
  const address = new URL(location.href)
  address.search = ''
  if (text) address.searchParams.set('q', text)
  if (kind) address.searchParams.set('type', kind)
  if (address.href === location.href) return
  if (settled) history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}
