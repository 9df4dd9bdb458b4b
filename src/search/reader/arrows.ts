/** Up and down arrows go from the field to the links of a list and from one to the next. */
export function walkWithArrows(root: HTMLElement, field: HTMLElement, list: HTMLElement): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const stops = [field, ...list.querySelectorAll<HTMLElement>('a[href]')]
    const index = stops.findIndex((stop) => stop === document.activeElement)
    const next = index < 0 ? undefined : stops[index + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}
