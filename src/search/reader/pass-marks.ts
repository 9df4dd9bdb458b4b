import { markParameter } from './mark-parameter.ts'

/** Most words passed on. */
const most = 12

/**
 * Tells the page that a result opens which words to mark. The address is changed for the time of
 * the click only, so that a copied one stays clean.
 */
export function passMarks(list: HTMLElement, roots: () => ReadonlySet<string>): void {
  const pass = (event: Event): void => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    const isFile = link && /\.\w+$/.test(link.pathname)
    if (!link || isFile || roots().size === 0) return
    const clean = link.href
    const address = new URL(clean)
    address.searchParams.set(markParameter, [...roots()].slice(0, most).join('-'))
    link.href = address.href
    setTimeout(() => (link.href = clean))
  }
  list.addEventListener('click', pass)
  list.addEventListener('auxclick', pass)
}
