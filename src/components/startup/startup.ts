import '#src/search/reader/open.ts'
import { element } from '#src/search/reader/element.ts'
import comforts from '#src/styles/comforts.css?url'
import { startCopying } from '../page/copy-link.ts'
import { startChoices } from '../site/choices.ts'
import { startCards } from '../sources/card.ts'

/*
 * The one script that every page loads, and that no page needs to be read. What only some readers
 * use comes when they reach for it.
 */
document.head.append(element('link', { rel: 'stylesheet', href: comforts }))
startChoices()
startCopying()
startCards()

// Browsers leave a link partly out of a table that scrolls when the keyboard comes to it. A pointer
// moves nothing, or the click would miss.
document.addEventListener('focusin', () => {
  const link = document.querySelector('.table-scroll :focus-visible')
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
})

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
