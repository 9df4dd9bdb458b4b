import type { State } from '../../label/states.ts'
import { fold } from '../../french/words.ts'

/** What is known of a candidate to filter and sort it. */
export interface Row {
  id: string
  name: string
  state: State
  /** Region in 2014, then since 2016. */
  regions: [string, string]
  /** Everything by which it may be looked for, without accents. */
  words: string
}

/** What is known of a candidate beside its line of the table. */
export type Unseen = Pick<Row, 'state' | 'words'>

const stateRank: Record<State, number> = { label: 0, secondVersion: 1, visit: 2, filing: 3 }

const orders: Record<string, (a: Row, b: Row) => number> = {
  nom: (a, b) => a.name.localeCompare(b.name, 'fr'),
  etat: (a, b) => stateRank[a.state] - stateRank[b.state],
  region: (a, b) => a.regions[0].localeCompare(b.regions[0], 'fr'),
}

/**
 * Filters and sorts the candidates; without an order they keep their own.
 * @param wanted the fields of the form: `etat`, `region`, `texte`, `tri`
 */
export function chosen(rows: readonly Row[], wanted: (name: string) => string): Row[] {
  const words = fold(wanted('texte'))
    .split(/[\s-]+/)
    .filter(Boolean)
  const kept = rows
    .filter(({ state }) => !wanted('etat') || state === wanted('etat'))
    .filter(({ regions }) => !wanted('region') || regions.includes(wanted('region')))
    .filter(({ words: known }) => words.every((word) => known.includes(word)))
  const order = Object.hasOwn(orders, wanted('tri')) ? orders[wanted('tri')] : undefined
  return order ? kept.toSorted(order) : kept
}

/** Filters the map and the table alike, sorts the table, and keeps the choice in the address. */
export function startFilters(form: HTMLFormElement): void {
  const rows = readRows(JSON.parse(form.dataset['unseen'] ?? '{}'))
  const output = form.querySelector('output')

  const readAddress = () => {
    const wanted = new URLSearchParams(location.search)
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = wanted.get(field.name) ?? ''
    }
  }

  const apply = () => {
    const data = new FormData(form)
    const kept = chosen(rows, (name) => String(data.get(name) ?? ''))
    show(kept)
    if (output) output.textContent = countWords(kept.length, rows.length)
    return new URLSearchParams([...data].filter(([, value]) => value !== '') as [string, string][])
  }

  const update = () => {
    const query = apply().toString()
    if (query === location.search.slice(1)) return
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }

  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('popstate', () => {
    readAddress()
    apply()
  })
  // Without a choice in the address, what the reader has chosen already stays.
  if (location.search) readAddress()
  update()
}

/** The candidates, in the order of the table. */
function readRows(unseen: Readonly<Record<string, Unseen>>): Row[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].flatMap((line) => {
    const id = line.dataset['id'] ?? ''
    const [name = '', , cities = '', before = '', since = ''] = [...line.cells].map(
      ({ textContent }) => textContent.trim(),
    )
    const known = unseen[id]
    if (!known) return []
    const words = `${fold([name, cities, before, since].join(' '))} ${known.words}`
    return [{ id, name, state: known.state, regions: [before, since], words }]
  })
}

function show(kept: readonly Row[]): void {
  const ids = new Set(kept.map(({ id }) => id))
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-id]')) {
    element.toggleAttribute('hidden', !ids.has(element.dataset['id'] ?? ''))
  }
  const lines = new Map(
    [...document.querySelectorAll<HTMLElement>('tr[data-id]')].map((line) => [
      line.dataset['id'] ?? '',
      line,
    ]),
  )
  // A line that moves loses the focus that is in it.
  if ([...lines.keys()].filter((id) => ids.has(id)).join() === [...ids].join()) return
  for (const id of ids) {
    const line = lines.get(id)
    line?.parentElement?.append(line)
  }
}

function countWords(kept: number, all: number): string {
  if (kept === 0) return 'Aucun écosystème ne correspond.'
  return `${kept} ${kept === 1 ? 'écosystème' : 'écosystèmes'} sur ${all}`
}
