/** Key under which the reader's refusal of one-key shortcuts is kept in this browser. */
const kept = 'shortcuts'

const root = document.documentElement

/** Makes the dialog open by `?` and by any button that asks for it, and its choice hold. */
export function startHelp(dialog: HTMLDialogElement, choice: HTMLInputElement): void {
  if (stored() === 'off') root.dataset['shortcuts'] = 'off'
  choice.checked = root.dataset['shortcuts'] !== 'off'
  choice.addEventListener('change', () => {
    choose(choice.checked)
    const status = dialog.querySelector('[role=status]')
    if (status) {
      status.textContent = choice.checked ? 'Raccourcis activés.' : 'Raccourcis désactivés.'
    }
  })

  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keyboard-help]')) dialog.showModal()
  })
  document.addEventListener('keydown', (event) => {
    if (!asksForHelp(event)) return
    event.preventDefault()
    dialog.showModal()
  })
}

function asksForHelp({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey || root.dataset['shortcuts'] === 'off')
    return false
  if (target instanceof Element && target.matches('input, textarea, select')) return false
  return document.querySelector('dialog[open]') === null
}

/** WCAG 2.1.4: who speaks to the machine, or strikes keys by accident, can turn them off. */
function choose(wanted: boolean): void {
  root.dataset['shortcuts'] = wanted ? 'on' : 'off'
  try {
    if (wanted) localStorage.removeItem(kept)
    else localStorage.setItem(kept, 'off')
  } catch {
    // Storage refused by the reader's settings: the choice holds for this page only.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(kept)
  } catch {
    return null
  }
}
