import { Panel } from './panel.ts'

const started = new WeakSet<HTMLElement>()

/** Makes the search dialog work; the first time only. */
export function start(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return
  started.add(dialog)
  const panel = new Panel(dialog, { step: 6, filters: false })
  panel.prepare()
  if (panel.field.value.trim()) panel.search({ text: panel.field.value.trim(), filters: {} }, false)
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
