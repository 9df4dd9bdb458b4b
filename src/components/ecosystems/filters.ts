import { fold } from '../../french/words.ts'
import type { State } from '../../label/states.ts'

/** What is known of a candidate to filter it. */
export interface Row {
  id: string
  /** Its state on each day that can be chosen. */
  states: State[]
  /** Region in 2014 and since 2016. */
  regions: string[]
  /** Everything by which it may be looked for, without accents. */
  words: string
}

interface Known {
  days: string[]
  rows: Row[]
}

/** What a reader asks for; an empty text asks for nothing. */
export interface Wanted {
  /** Which of the days. */
  day: number
  state: string
  region: string
  text: string
}

/** The candidates that are in a state on a day, in a region, and known by all the words. */
export function chosen(rows: readonly Row[], { day, state, region, text }: Wanted): Row[] {
  const words = fold(text)
    .split(/[\s-]+/)
    .filter(Boolean)
  return rows
    .filter(({ states }) => !state || states[day] === state)
    .filter(({ regions }) => !region || regions.includes(region))
    .filter(({ words: known }) => words.every((word) => known.includes(word)))
}

/** Dates and filters map, table and counts alike, and keeps the choice in the address. */
export function startFilters(form: HTMLFormElement): void {
  const known: Known = JSON.parse(form.dataset['ecosystemFilters'] ?? '')
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]

  const wordsOf = (state: State) =>
    form.querySelector(`option[data-state="${state}"]`)?.textContent.trim() ?? ''

  const readAddress = () => {
    const asked = new URLSearchParams(location.search)
    for (const field of fields) {
      const value = asked.get(field.name) ?? ''
      if (field.type === 'radio') (field as HTMLInputElement).checked = field.value === value
      else field.value = value
    }
    // An address with a day that cannot be chosen leaves none: the first one stands.
    const radios = fields.filter(({ type }) => type === 'radio') as HTMLInputElement[]
    if (radios[0] && !radios.some(({ checked }) => checked)) radios[0].checked = true
  }

  const apply = () => {
    const data = new FormData(form)
    const value = (name: string) => String(data.get(name) ?? '')
    const day = Math.max(0, known.days.indexOf(value('etat-au')))
    const state = form.querySelector<HTMLOptionElement>('[name="etat"] :checked')?.dataset['state']
    const wanted = { day, state: state ?? '', region: value('region'), text: value('texte') }
    const kept = chosen(known.rows, wanted)
    show(known, day, new Set(kept.map(({ id }) => id)), wordsOf)
    const output = form.querySelector('output')
    if (output)
      output.textContent = `${kept.length} ${kept.length < 2 ? 'candidat' : 'candidats'} sur ${known.rows.length}`
    return new URLSearchParams([...data].filter(([, text]) => text !== '') as [string, string][])
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

/** Shows the state of each candidate on a day, and hides those that are not kept. */
function show(
  { days, rows }: Known,
  day: number,
  kept: ReadonlySet<string>,
  wordsOf: (state: State) => string,
): void {
  for (const { id, states } of rows) {
    const state = states[day]!
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(
      `[data-id="${id}"]`,
    )) {
      element.toggleAttribute('hidden', !kept.has(id))
      const now = element.matches('a') ? element : element.querySelector('.now')
      const glyph = now?.querySelector('.point, .mark')
      glyph?.setAttribute('class', `${glyph.classList[0]} ${state}`)
      now?.querySelector('use')?.setAttribute('href', `#point-${state}`)
      if (element.matches('a')) {
        const [name] = (element.getAttribute('aria-label') ?? '').split('\u00a0: ')
        element.setAttribute('aria-label', `${name}\u00a0: ${wordsOf(state).toLowerCase()}`)
      } else {
        const badge = now?.querySelector('.badge span')
        if (badge) badge.textContent = wordsOf(state)
      }
    }
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-from]')) {
    cell.classList.toggle('beyond', (cell.dataset['from'] ?? '') > days[day]!)
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-au]')) {
    element.hidden = element.dataset['au'] !== days[day]
  }
}
