import { shortcutKey, themeKey } from '#src/theme-script.ts'

const { dataset } = document.documentElement

/** Shows the reader's choices of colours and of the one-key shortcut, and follows them. */
export function startPreferences(): void {
  const chosen = dataset['theme'] ?? ''
  for (const input of document.querySelectorAll<HTMLInputElement>('#theme [type=radio]')) {
    input.checked = input.value === chosen
    input.addEventListener('change', () => choose('theme', themeKey, input.value))
  }
  // WCAG 2.1.4: who speaks to the machine, or strikes keys by accident, can turn it off.
  const shortcut = document.querySelector<HTMLInputElement>('#theme [type=checkbox]')
  if (!shortcut) return
  shortcut.checked = dataset['shortcuts'] !== 'off'
  shortcut.addEventListener('change', () =>
    choose('shortcuts', shortcutKey, shortcut.checked ? '' : 'off'),
  )
}

/** Applies a choice and remembers it; the empty one is what the site does by itself. */
function choose(name: string, key: string, value: string): void {
  if (value) dataset[name] = value
  else delete dataset[name]
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
  } catch {
    // Storage refused by the reader's settings: the choice holds for this page only.
  }
}
