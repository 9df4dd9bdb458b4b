import { sourcesKey } from '#src/theme-script.ts'

const { dataset } = document.documentElement

/** Lets the reader hide the marks of the sources, and remembers it. */
export function startVisibility(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-hide-sources]')
  if (!button) return
  const show = () => {
    button.textContent = dataset['sources'] ? 'Montrer les sources' : 'Masquer les sources'
  }
  show()
  button.addEventListener('click', () => {
    if (dataset['sources']) delete dataset['sources']
    else dataset['sources'] = 'hidden'
    show()
    try {
      if (dataset['sources']) localStorage.setItem(sourcesKey, 'hidden')
      else localStorage.removeItem(sourcesKey)
    } catch {
      // Storage refused by the reader's settings: the choice holds for this page only.
    }
  })
}
