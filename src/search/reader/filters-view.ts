import { element } from './element.ts'
import { filterNames, type FilterName, type Filters, type Outcome } from './engine.ts'

const titles: Record<FilterName, [title: string, all: string]> = {
  type: ['Type', 'Tous les types'],
  etat: ['État des écosystèmes', 'Tous les états'],
  region: ['Région', 'Toutes les régions'],
}

/** The filters that still leave a choice, with the number of answers behind each value. */
export function filtersView(
  counts: Outcome['counts'],
  filters: Filters,
  choose: (name: FilterName, value: string) => void,
): HTMLElement | undefined {
  const fields = filterNames.flatMap((name) => {
    const chosen = filters[name] ?? ''
    const values = counts.filter((one) => one.name === name)
    if (!chosen && values.length < 2) return []
    if (chosen && !values.some(({ value }) => value === chosen))
      values.push({ name, value: chosen, count: 0 })
    const [title, all] = titles[name]
    const select = element(
      'select',
      { 'data-filter': name },
      element('option', { value: '' }, all),
      ...values
        .sort((a, b) => a.value.localeCompare(b.value, 'fr'))
        .map(({ value, count }) => element('option', { value }, `${value} (${count})`)),
    )
    select.value = chosen
    select.addEventListener('change', () => choose(name, select.value))
    return [element('label', {}, title, select)]
  })
  if (fields.length === 0) return undefined
  const group = { class: 'filters', role: 'group', 'aria-label': 'Filtrer les résultats' }
  return element('div', group, ...fields)
}
