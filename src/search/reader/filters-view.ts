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
  chosen: Filters,
  choose: (name: FilterName, value: string) => void,
): HTMLElement | undefined {
  const fields = filterNames
    .filter((name) => chosen[name] || counts[name].size > 1)
    .map((name) => field(name, counts[name], chosen[name] ?? '', choose))
  if (fields.length === 0) return undefined
  const group = { class: 'search-filters', role: 'group', 'aria-label': 'Filtrer les résultats' }
  return element('div', group, ...fields)
}

function field(
  name: FilterName,
  counts: ReadonlyMap<string, number>,
  chosen: string,
  choose: (name: FilterName, value: string) => void,
): HTMLElement {
  const [title, all] = titles[name]
  const values = [...(chosen && !counts.has(chosen) ? [[chosen, 0] as const] : []), ...counts]
  const select = element(
    'select',
    { 'data-filter': name },
    element('option', { value: '' }, all),
    ...values
      .toSorted(([a], [b]) => a.localeCompare(b, 'fr'))
      .map(([value, count]) => element('option', { value }, `${value} (${count})`)),
  )
  select.value = chosen
  select.addEventListener('change', () => choose(name, select.value))
  return element('label', {}, title, select)
}
