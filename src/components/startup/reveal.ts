/**
 * Brings a link wholly into view when the keyboard comes to it in a table that scrolls: browsers
 * leave it there when a part of it shows. A pointer moves nothing, or the click would miss.
 */
export function startRevealing(): void {
  document.addEventListener('focusin', () => {
    const link = document.querySelector('.table-scroll :focus-visible')
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
