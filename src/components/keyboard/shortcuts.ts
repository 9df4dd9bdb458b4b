/** Key under which the reader's refusal of one-key shortcuts is kept in this browser. */
const kept = 'shortcuts'

const { dataset } = document.documentElement

/** Whether one key alone may act on the page. */
export const hasShortcuts = (): boolean => dataset['shortcuts'] !== 'off'

/** Brings back what the reader chose on another page. */
export function restoreShortcuts(): void {
  try {
    if (localStorage.getItem(kept) === 'off') dataset['shortcuts'] = 'off'
  } catch {
    // Storage refused by the reader's settings: every page starts with its shortcuts.
  }
}

/** WCAG 2.1.4: who speaks to the machine, or strikes keys by accident, can turn them off. */
export function chooseShortcuts(wanted: boolean): void {
  dataset['shortcuts'] = wanted ? 'on' : 'off'
  try {
    if (wanted) localStorage.removeItem(kept)
    else localStorage.setItem(kept, 'off')
  } catch {
    // The choice holds for this page only.
  }
}
