import { isLoneKey } from '#src/search/reader/lone-key.ts'
import { restoreShortcuts } from './shortcuts.ts'

/** Makes `?`, and any button that asks for it, open the help on the keys. */
export function startHelp(): void {
  restoreShortcuts()
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keyboard-help]')) void open()
  })
  document.addEventListener('keydown', (event) => {
    if (!isLoneKey(event, '?') || document.querySelector('dialog[open]')) return
    event.preventDefault()
    void open()
  })
}

async function open(): Promise<void> {
  const { openHelp } = await import('./help-dialog.ts')
  await openHelp()
}
