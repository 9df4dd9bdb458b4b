import { themeKey } from '#src/theme-script.ts'

const root = document.documentElement

/** Shows the reader's choice of colours in the switch, and follows it. */
export function startTheme(): void {
  const chosen = root.dataset['theme'] ?? ''
  for (const input of document.querySelectorAll<HTMLInputElement>('#theme input')) {
    input.checked = input.value === chosen
    input.addEventListener('change', () => choose(input.value))
  }
}

/** Applies a theme and remembers it; the empty choice follows the system again. */
function choose(theme: string): void {
  if (theme) root.dataset['theme'] = theme
  else delete root.dataset['theme']
  try {
    if (theme) localStorage.setItem(themeKey, theme)
    else localStorage.removeItem(themeKey)
  } catch {
    // Storage refused by the reader's settings: the choice holds for this page only.
  }
}
