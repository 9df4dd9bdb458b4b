import { kinds, type Kind } from '../kinds.ts'
import { element } from './element.ts'
import { filterNames, type Counts, type FilterName, type Filters } from './filters.ts'

const titles: Record<FilterName, [title: string, all: string]> = {
  type: ['Type', 'Tous les types'],
  etat: ['État des écosystèmes', 'Tous les états'],
  region: ['Région', 'Toutes les régions'],
}

/** The filters that still leave a choice, with the number of answers behind each value. */
export function filtersView(
  counts: Counts,
  chosen: Filters,
  choose: (name: FilterName, value: string) => void,
): HTMLElement | undefined {
  const fields = filterNames
    .filter((name) => chosen[name] || counts[name].size > 1)
    .map((name) => field(name, counts[name], chosen[name] ?? '', choose))
  if (fields.length === 0) return undefined
  return element(
    'div',
    { class: 'search-filters', role: 'group', 'aria-label': 'Filtrer les résultats' },
    ...fields,
  )
}

function field(
  name: FilterName,
  counts: ReadonlyMap<string, number>,
  chosen: string,
  choose: (name: FilterName, value: string) => void,
): HTMLElement {
  const [title, all] = titles[name]
  const values = new Map(counts)
  if (chosen && !values.has(chosen)) values.set(chosen, 0)
  const select = element(
    'select',
    { 'data-filter': name },
    element('option', { value: '' }, all),
    ...[...values].map(([value, count]) =>
      element('option', { value }, `${wordsFor(name, value)} (${count})`),
    ),
  )
  select.value = chosen
  select.addEventListener('change', () => choose(name, select.value))
  return element('label', {}, title, select)
}

function wordsFor(name: FilterName, value: string): string {
  return name === 'type' ? (kinds[value as Kind]?.plural ?? value) : value
}
