import { fold } from '../../french/words.ts'

/** What is known of a candidate to filter it. */
export interface Row {
  id: string
  /** Codes of its states on each day that can be chosen. */
  states: string[]
  /** Region in 2014 and since 2016. */
  regions: string[]
  /** Everything by which it may be looked for, without accents. */
  words: string
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
  const words = fold(text.replace(/\bst\b/gi, 'saint')).match(/[a-z0-9]+/g) ?? []
  return rows
    .filter(({ states }) => !state || states[day] === state)
    .filter(({ regions }) => !region || regions.includes(region))
    .filter(({ words: known }) => words.every((word) => known.includes(word)))
}

/** Dates and filters map, table and counts alike, and keeps the choice in the address. */
export function startFilters(form: HTMLFormElement): void {
  const known = JSON.parse(form.dataset['ecosystemFilters'] ?? '') as {
    days: string[]
    rows: Row[]
  }
  const update = () => {
    const asked = new FormData(form)
    const value = (name: string) => String(asked.get(name) ?? '')
    const day = Math.max(0, known.days.indexOf(value('etat-au')))
    const wanted = { day, state: value('etat'), region: value('region'), text: value('texte') }
    const kept = chosen(known.rows, wanted)
    show(known.rows, kept, day, known.days[day]!)
    const output = form.querySelector('output')
    if (output)
      output.textContent = `${kept.length} ${kept.length < 2 ? 'candidat' : 'candidats'} sur ${known.rows.length}`

    for (const [name, text] of [...asked]) if (text === '') asked.delete(name)
    const query = new URLSearchParams([...asked] as [string, string][]).toString()
    if (query === location.search.slice(1)) return
    history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`)
  }

  form.addEventListener('input', update)
  form.addEventListener('reset', () => setTimeout(update))
  form.addEventListener('submit', (event) => event.preventDefault())
  // What the reader has chosen stays: the address of an earlier note on the page follows it.
  addEventListener('popstate', update)
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (field && 'value' in field) field.value = value
    // A value of another time asks for nothing.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0
  }
  update()
}

/** Shows the state of each candidate on a day, and hides those that are not kept. */
function show(rows: readonly Row[], kept: readonly Row[], day: number, date: string): void {
  for (const counts of document.querySelectorAll<HTMLElement>('[data-au]')) {
    counts.hidden = counts.dataset['au'] !== date
  }
  for (const cell of document.querySelectorAll<HTMLElement>('[data-from]')) {
    cell.classList.toggle('beyond', cell.dataset['from']! > date)
  }
  for (const row of rows) {
    // Among the counts of the day, each state is drawn and named already.
    const badge = document.querySelector(
      `[data-au="${date}"] [data-state="${row.states[day]}"] .badge`,
    )!
    const [drawn, words] = [badge.querySelector('.point')!, badge.textContent.trim()]
    for (const element of document.querySelectorAll(`[data-id="${row.id}"]`)) {
      element.toggleAttribute('hidden', !kept.includes(row))
      const point = element.querySelector('.now .point')!
      point.setAttribute('class', drawn.getAttribute('class')!)
      point.replaceChildren(drawn.firstElementChild!.cloneNode())
      const name = element
        .getAttribute('aria-label')
        ?.replace(/: [^:]*$/, `: ${words.toLowerCase()}`)
      if (name) element.setAttribute('aria-label', name)
      else element.querySelector('.now .badge span')!.textContent = words
    }
  }
}
