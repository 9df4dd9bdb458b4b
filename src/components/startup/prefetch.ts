/** Time a pointer stays on a link before the page counts as wanted. Milliseconds. */
const hesitation = 65

/**
 * Fetches a page of the site when the reader points at its link or comes to it by the keyboard, so
 * that it opens at once. Never for readers who save data, nor for a site opened from a folder.
 */
export function startPrefetch(): void {
  if (!location.protocol.startsWith('http') || savesData()) return
  const known = new Set([location.pathname])
  let timer: ReturnType<typeof setTimeout>
  const consider = ({ target }: Event): void => {
    clearTimeout(timer)
    const link =
      target instanceof Element && target.closest<HTMLAnchorElement>('a[href$="/"],a[href*="/#"]')
    if (!link || link.origin !== location.origin || known.has(link.pathname)) return
    timer = setTimeout(() => {
      known.add(link.pathname)
      const hint = document.createElement('link')
      hint.rel = 'prefetch'
      hint.href = link.pathname
      document.head.append(hint)
    }, hesitation)
  }
  document.addEventListener('pointerover', consider)
  document.addEventListener('focusin', consider)
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches
}
