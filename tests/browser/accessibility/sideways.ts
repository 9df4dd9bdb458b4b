/** What makes the page wider than the window; a part that scrolls by itself is allowed. */
export const sideways = (): string[] => {
  const { clientWidth, scrollWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`${scrollWidth} px de large pour ${clientWidth}`] : []
}
