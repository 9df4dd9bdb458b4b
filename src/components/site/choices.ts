const { dataset } = document.documentElement

/** Lets the reader choose how pages show, and whether the marks of the sources do. */
export function startChoices(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('#affichage input')) {
    const { name, value } = input
    input.checked = value === (dataset[name] ?? '')
    input.addEventListener('change', () => keep(name, input.checked ? value : ''))
  }
  const button = document.querySelector('[data-hide-sources]')
  if (!button) return
  const show = () => {
    button.textContent = dataset['sources'] ? 'Montrer les sources' : 'Masquer les sources'
  }
  show()
  button.addEventListener('click', () => {
    keep('sources', dataset['sources'] ? '' : 'hidden')
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
