/** Makes the « # » beside a title copy the full address of its place, and say so. */
export function startCopying(): void {
  // There before it speaks: a screen reader hears what changes in a region that it knows.
  const live = document.createElement('p')
  live.setAttribute('role', 'status')
  live.className = 'visually-hidden'
  document.querySelector('main')?.append(live)

  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.anchor') : null
    if (!link || !navigator.clipboard) return
    void navigator.clipboard.writeText(link.href).then(() => announce(link, live))
  })
}

function announce(link: HTMLAnchorElement, live: HTMLElement): void {
  const words = document.createElement('span')
  words.setAttribute('aria-hidden', 'true')
  words.className = 'small soft'
  words.textContent = ' adresse copiée'
  link.after(words)
  live.textContent = 'Adresse copiée.'
  setTimeout(() => {
    words.remove()
    live.textContent = ''
  }, 2000)
}
