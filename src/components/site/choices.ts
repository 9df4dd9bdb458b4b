import { sourcesKey, themeKey } from '#src/theme-script.ts'

const { dataset } = document.documentElement

/** Lets the reader choose the colours, and whether the marks of the sources show. */
export function startChoices(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('#theme input')) {
    input.checked = input.value === (dataset['theme'] ?? '')
    input.addEventListener('change', () => keep(themeKey, input.value))
  }
  const button = document.querySelector('[data-hide-sources]')
  if (!button) return
  const show = () => {
    button.textContent = dataset['sources'] ? 'Montrer les sources' : 'Masquer les sources'
  }
  show()
  button.addEventListener('click', () => {
    keep(sourcesKey, dataset['sources'] ? '' : 'hidden')
    show()
  })
}

/** Applies a choice and remembers it; an empty one is forgotten. */
function keep(key: string, choice: string): void {
  if (choice) dataset[key] = choice
  else delete dataset[key]
  try {
    if (choice) localStorage.setItem(key, choice)
    else localStorage.removeItem(key)
  } catch {
    // Storage refused by the reader's settings: the choice holds for this page only.
  }
}
