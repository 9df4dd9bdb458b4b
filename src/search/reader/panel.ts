import { element } from './element.ts'
import { Engine } from './engine.ts'
import { filtersView } from './filters-view.ts'
import type { FilterName, Filters } from './filters.ts'
import { markParameter } from './mark-parameter.ts'
import { messages, outcomeMessage } from './messages.ts'
import { resultView } from './result-view.ts'
import { search, type Outcome } from './search.ts'

/** What the reader asks, as the address bar tells it. */
export interface Request {
  text: string
  filters: Filters
}

export interface PanelOptions {
  /** Pages shown at first, and added by each « Afficher plus ». */
  step: number
  /** Whether filters are offered. */
  filters: boolean
  /** Told of every search, `settled` when the reader chose rather than typed. */
  onSearch?: (request: Request, settled: boolean) => void
}

/** Milliseconds of silence after which a typed word is searched. */
const pause = 150
/** Milliseconds after which the reader is told that the search is slow. */
const patience = 4000

let engine: Promise<Engine> | undefined
let attempts = 0

/** Loads the index once for the page; a failure is forgotten, so that the reader may try again. */
function engineAt(folder: string): Promise<Engine> {
  engine ??= Engine.open(folder, attempts)
  return engine
}

function forgetEngine(): void {
  engine = undefined
  attempts++
}

/** A field, its results and its messages. */
export class Panel {
  readonly field: HTMLInputElement
  private readonly root: HTMLElement
  private readonly options: PanelOptions
  private request: Request = { text: '', filters: {} }
  private limit: number
  private run = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, options: PanelOptions) {
    this.root = root
    this.options = options
    this.limit = options.step
    this.field = this.part('input[type=search]')
    this.field.addEventListener('input', () => this.typed())
    this.field.addEventListener('focus', () => this.prepare(), { once: true })
    this.part('[data-search-more]').addEventListener('click', () => this.more())
    this.part('[data-search-retry]').addEventListener('click', () =>
      this.search(this.request, true),
    )
    this.list.addEventListener(
      'click',
      passMarks(() => this.roots),
    )
    this.list.addEventListener(
      'auxclick',
      passMarks(() => this.roots),
    )
    root.addEventListener('keydown', (event) => this.moved(event))
    this.say(messages.idle)
  }

  private roots: ReadonlySet<string> = new Set()

  /** Starts loading the index before the first word is typed. */
  prepare(): void {
    engineAt(this.folder).catch(forgetEngine)
  }

  /** Shows the results of a search. */
  search(request: Request, settled: boolean): void {
    this.limit = this.options.step
    this.request = request
    if (this.field.value !== request.text) this.field.value = request.text
    this.options.onSearch?.(request, settled)
    void this.show(!settled)
  }

  private typed(): void {
    clearTimeout(this.timer)
    const text = this.field.value.trim()
    if (text) this.say(messages.searching)
    this.timer = setTimeout(() => this.search({ ...this.request, text }, false), pause)
  }

  private async show(typing: boolean): Promise<void> {
    const run = ++this.run
    const { text, filters } = this.request
    const current = () => run === this.run
    if (text.trim() === '') return this.clear(messages.idle)
    const slow = setTimeout(() => current() && this.say(messages.slow, 'slow'), patience)
    this.say(messages.searching, 'searching')
    try {
      const ready = await engineAt(this.folder)
      const outcome = await search(ready, { text, filters, typing, limit: this.limit })
      if (current()) this.render(text, outcome)
    } catch (error) {
      forgetEngine()
      if (current()) this.fail(error)
    } finally {
      clearTimeout(slow)
    }
  }

  private render(text: string, outcome: Outcome): void {
    const { query, groups, total, roots, counts } = outcome
    if (query.terms.length === 0 && query.unknown.length === 0) return this.clear(messages.vague)
    this.roots = roots
    this.list.replaceChildren(...groups.map((group) => resultView(group, roots)))
    this.list.hidden = total === 0
    this.part('[data-search-more]').hidden = groups.length >= total
    this.part('[data-search-retry]').hidden = !outcome.incomplete
    if (outcome.incomplete) forgetEngine()
    this.suggest(query.suggestion)
    if (this.options.filters) this.offerFilters(counts)
    this.say(outcomeMessage(text, outcome), total === 0 ? 'none' : 'found')
  }

  private suggest(suggestion: string | undefined): void {
    const place = this.part('[data-search-suggestion]')
    place.hidden = suggestion === undefined
    if (suggestion === undefined) return
    const button = element('button', { type: 'button' }, suggestion)
    button.addEventListener('click', () => {
      this.search({ ...this.request, text: suggestion }, true)
      this.field.focus()
    })
    place.replaceChildren('Vouliez-vous dire\u00a0: ', button, '\u00a0?')
  }

  private offerFilters(counts: Outcome['counts']): void {
    const place = this.part('[data-search-filters]')
    const focused = place.querySelector<HTMLElement>(':focus')?.dataset['filter']
    const choose = (name: FilterName, value: string) =>
      this.search(
        { ...this.request, filters: { ...this.request.filters, [name]: value || undefined } },
        true,
      )
    const view = filtersView(counts, this.request.filters, choose)
    place.hidden = view === undefined
    place.replaceChildren(...(view ? [view] : []))
    if (focused) place.querySelector<HTMLElement>(`[data-filter=${focused}]`)?.focus()
  }

  private more(): void {
    const shown = this.list.children.length
    this.limit += this.options.step
    void this.show(false).then(() => this.links(this.list.children[shown])[0]?.focus())
  }

  private clear(message: string): void {
    this.list.replaceChildren()
    this.list.hidden = true
    for (const name of ['more', 'retry', 'suggestion', 'filters']) {
      this.part(`[data-search-${name}]`).hidden = true
    }
    this.say(message, 'idle')
  }

  private fail(error: unknown): void {
    console.warn('Recherche indisponible :', error)
    this.clear(messages.unavailable)
    this.part('[data-search-retry]').hidden = false
    this.root.dataset['state'] = 'unavailable'
  }

  /** Up and down arrows go from the field to the results and from one to the next. */
  private moved(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const stops = [this.field, ...this.links(this.list)]
    const index = stops.indexOf(document.activeElement as HTMLElement as HTMLInputElement)
    const next = index < 0 ? undefined : stops[index + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  private links(place: Element | undefined): HTMLElement[] {
    return [...(place?.querySelectorAll<HTMLElement>('a[href]') ?? [])]
  }

  private say(message: string, state = 'idle'): void {
    const status = this.part('[data-search-status]')
    if (status.textContent !== message) status.textContent = message
    this.root.dataset['state'] = state
  }

  private get folder(): string {
    return this.root.dataset['searchIndex'] ?? '/pagefind/'
  }

  private get list(): HTMLElement {
    return this.part('[data-search-list]')
  }

  private part<Part extends HTMLElement>(selector: string): Part {
    const found = this.root.querySelector<Part>(selector)
    if (!found) throw new Error(`${selector} manque.`)
    return found
  }
}

/** Most words passed on to the page that a result opens. */
const mostMarks = 12

/** Tells the page that is opened which words to mark; copied addresses stay clean. */
function passMarks(roots: () => ReadonlySet<string>) {
  return (event: Event): void => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
    if (!link || /\.\w+$/.test(link.pathname)) return
    const address = new URL(link.href)
    address.searchParams.set(markParameter, [...roots()].slice(0, mostMarks).join('-'))
    link.href = address.href
  }
}
