import '#src/search/reader/open.ts'
import { startCopying } from '../page/copy-link.ts'
import { startTheme } from '../site/theme.ts'
import { startCards } from '../sources/card.ts'
import { startVisibility } from '../sources/visibility.ts'
import { startRevealing } from './reveal.ts'

/*
 * The one script that every page loads, and that no page needs to be read. What only some readers
 * use comes when they reach for it.
 */
startTheme()
startCopying()
startCards()
startVisibility()
startRevealing()

const filters = document.querySelector<HTMLFormElement>('[data-ecosystem-filters]')
if (filters && location.search) void filter(filters)
else if (filters) {
  const reached = new AbortController()
  const { signal } = reached
  for (const event of ['focusin', 'input']) {
    filters.addEventListener(event, () => (reached.abort(), void filter(filters)), { signal })
  }
}

async function filter(form: HTMLFormElement): Promise<void> {
  const { startFilters } = await import('../ecosystems/filters.ts')
  startFilters(form)
}
