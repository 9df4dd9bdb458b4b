import { hasShortcuts, restoreShortcuts } from './shortcuts.ts'

/** Makes `?`, and any button that asks for it, open the help on the keys. */
export function startHelp(): void {
  restoreShortcuts()
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keyboard-help]')) void open()
  })
  document.addEventListener('keydown', (event) => {
    if (!asksForHelp(event)) return
    event.preventDefault()
    void open()
  })
}

async function open(): Promise<void> {
  const { openHelp } = await import('./help-dialog.ts')
  await openHelp()
}

function asksForHelp({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey || !hasShortcuts()) return false
  if (target instanceof Element && target.matches('input, textarea, select')) return false
  return document.querySelector('dialog[open]') === null
}
