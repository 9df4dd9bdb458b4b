/**
 * Brings a link wholly into view when the keyboard comes to it in a table that scrolls: browsers
 * leave it there when a part of it shows. A pointer moves nothing, or the click would miss.
 */
export function startRevealing(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.table-scroll :focus-visible'))
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
