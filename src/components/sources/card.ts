import { element } from '#src/search/reader/element.ts'

/** What is shown now beside a mark, and the mark. */
let shown: { card: HTMLElement; mark: HTMLAnchorElement } | undefined
let leaving: ReturnType<typeof setTimeout>

/**
 * Shows the source of a mark beside it, on hover, focus or touch: what the list at the foot says of
 * it. The pointer may go to it, and Escape closes it. Without script, the mark leads to the list.
 */
export function startCards(): void {
  const opener = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('.marks > a') : null
  const isInside = (target: EventTarget | null) =>
    target instanceof Element && Boolean(target.closest('.source-card'))

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return
    const mark = opener(target)
    if (mark || isInside(target)) clearTimeout(leaving)
    if (mark) open(mark)
    else if (shown && !isInside(target)) leaveSoon()
  })
  document.addEventListener('focusin', ({ target }) => {
    const mark = opener(target)
    if (mark?.matches(':focus-visible')) open(mark)
    else if (!mark && !isInside(target)) close()
  })
  document.addEventListener('click', (event) => {
    const mark = opener(event.target)
    if (mark && matchMedia('(hover: none)').matches && shown?.mark !== mark) {
      event.preventDefault()
      open(mark)
    } else if (!isInside(event.target)) close()
  })
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !shown) return
    if (shown.card.contains(document.activeElement)) shown.mark.focus()
    close()
  })
}

function open(mark: HTMLAnchorElement): void {
  if (shown?.mark === mark) return
  close()
  const entry = document.getElementById(mark.hash.slice(1))
  if (!entry) return
  const said = [...entry.childNodes].map((node) => node.cloneNode(true))
  const card = element(
    'span',
    { class: 'source-card small', role: 'group', 'aria-label': `Source ${mark.textContent}` },
    element('span', {}, ...said),
    element('a', { href: mark.hash }, 'Voir dans la liste'),
  )
  card.querySelector('.back')?.remove()
  mark.after(card)
  const room = document.documentElement.clientWidth - card.getBoundingClientRect().right - 16
  if (room < 0) card.style.insetInlineStart = `${room}px`
  shown = { card, mark }
}

/** Leaves the time to reach the card. */
function leaveSoon(): void {
  clearTimeout(leaving)
  leaving = setTimeout(() => {
    if (!shown?.card.contains(document.activeElement)) close()
  }, 300)
}

function close(): void {
  shown?.card.remove()
  shown = undefined
}
