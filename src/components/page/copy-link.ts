import { element } from '#src/search/reader/element.ts'

/** Makes what can be copied, a permanent link or a text with its source, copy it and say so. */
export function startCopying(): void {
  // There before it speaks: a screen reader hears what changes in a region that it knows.
  const live = element('p', { role: 'status', class: 'visually-hidden' })
  document.querySelector('main')?.append(live)

  document.addEventListener('click', ({ target }) => {
    const control =
      target instanceof Element && target.closest<HTMLElement>('a.anchor, button[data-copy]')
    if (!control || !navigator.clipboard) return
    const words = control.dataset['copy'] ?? (control as HTMLAnchorElement).href
    void navigator.clipboard.writeText(words).then(() => announce(control, live))
  })
}

function announce(control: HTMLElement, live: HTMLElement): void {
  const words = element('span', { class: 'small soft', 'aria-hidden': 'true' }, ' copié')
  control.after(words)
  live.textContent = 'Copié.'
  setTimeout(() => {
    words.remove()
    live.textContent = ''
  }, 2000)
}
