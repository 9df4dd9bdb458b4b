import { element } from './element.ts'
import { Engine, type FilterName, type Filters, type Outcome } from './engine.ts'
import { filtersView } from './filters-view.ts'
import found from './found.css?url'
import { messages, outcomeMessage } from './messages.ts'
import { resultView } from './result-view.ts'

/** What the reader asks, as the address bar tells it. */
export interface Request {
  text: string
  filters: Filters
}

export interface PanelOptions {
  /** Answers shown at first, and added by each « Afficher plus ». */
  step: number
  /** Told of every search, `settled` when the reader chose rather than typed; offers filters. */
  onSearch?: (request: Request, settled: boolean) => void
}

/** Milliseconds of silence after which a typed word is searched. */
const pause = 150
/** Milliseconds after which the reader is told that the search is slow. */
const patience = 4000

/** Loaded once for the page; forgotten when it fails, so that the next search tries again. */
let engine: Promise<Engine> | undefined
let attempts = 0

/** A field, its results and its messages. */
export class Panel {
  readonly field: HTMLInputElement
  private request: Request = { text: '', filters: {} }
  private limit: number
  /** Number of the search under way: answers to earlier ones are dropped. */
  private run = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly root: HTMLElement
  private readonly options: PanelOptions

  constructor(root: HTMLElement, options: PanelOptions) {
    this.root = root
    this.options = options
    this.limit = options.step
    this.field = this.part('input[type=search]')
    this.field.addEventListener('input', () => this.typed())
    this.part('[data-search-more]').addEventListener('click', () => this.more())
    this.part('[data-search-retry]').addEventListener('click', () =>
      this.search(this.request, true),
    )
    root.addEventListener('keydown', (event) => this.walk(event))
    loadStyles()
    this.prepare().catch(() => {})
    this.say(messages.idle, 'idle')
  }

  /** Shows the results of a search. */
  search(request: Request, settled: boolean): void {
    clearTimeout(this.timer)
    this.limit = this.options.step
    this.request = request
    if (this.field.value.trim() !== request.text) this.field.value = request.text
    this.options.onSearch?.(request, settled)
    void this.show(!settled)
  }

  /** The index, loaded before the first word is typed. */
  private prepare(): Promise<Engine> {
    engine ??= Engine.open(this.root.dataset['searchIndex'] ?? '', attempts++)
    engine.catch(() => (engine = undefined))
    return engine
  }

  private typed(): void {
    clearTimeout(this.timer)
    const text = this.field.value.trim()
    this.timer = setTimeout(() => this.search({ ...this.request, text }, false), pause)
  }

  private async show(typing: boolean): Promise<void> {
    const run = ++this.run
    const { text, filters } = this.request
    if (text === '') return this.clear(messages.idle, 'idle')
    const slow = setTimeout(() => run === this.run && this.say(messages.slow, 'slow'), patience)
    this.say(messages.searching, 'searching')
    try {
      const outcome = await (await this.prepare()).search(text, filters, this.limit, typing)
      if (run === this.run) this.render(text, outcome)
    } catch (error) {
      console.warn('Recherche indisponible :', error)
      engine = undefined
      if (run === this.run) this.clear(messages.unavailable, 'unavailable')
    } finally {
      clearTimeout(slow)
    }
  }

  private render(text: string, outcome: Outcome): void {
    const { query, found, total, counts } = outcome
    if (query.words.length + query.unknown.length === 0) return this.clear(messages.vague, 'idle')
    this.list.replaceChildren(...found.map(resultView))
    this.list.hidden = total === 0
    this.part('[data-search-more]').hidden = found.length >= total
    this.part('[data-search-retry]').hidden = true
    this.suggest(query.suggestion)
    if (this.options.onSearch) this.offerFilters(counts)
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
    const choose = (name: FilterName, value: string) => {
      const filters = { ...this.request.filters, [name]: value || undefined }
      this.search({ ...this.request, filters }, true)
    }
    const view = filtersView(counts, this.request.filters, choose)
    place.hidden = view === undefined
    place.replaceChildren(...(view ? [view] : []))
    if (focused) place.querySelector<HTMLElement>(`[data-filter=${focused}]`)?.focus()
  }

  private more(): void {
    const shown = this.list.children.length
    this.limit += this.options.step
    void this.show(false).then(() =>
      this.list.children[shown]?.querySelector<HTMLElement>('a[href]')?.focus(),
    )
  }

  /** Up and down arrows go from the field to the links of the list and from one to the next. */
  private walk(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const stops = [this.field, ...this.list.querySelectorAll<HTMLElement>('a[href]')]
    const index = stops.findIndex((stop) => stop === document.activeElement)
    const next = index < 0 ? undefined : stops[index + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  private clear(message: string, state: string): void {
    this.list.replaceChildren()
    this.list.hidden = true
    for (const name of ['more', 'suggestion', 'filters']) {
      this.part(`[data-search-${name}]`).hidden = true
    }
    this.part('[data-search-retry]').hidden = state !== 'unavailable'
    this.say(message, state)
  }

  private say(message: string, state: string): void {
    const status = this.part('[data-search-status]')
    if (status.textContent !== message) status.textContent = message
    this.root.dataset['state'] = state
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

/** The looks of the results come with them: no page waits for these. */
function loadStyles(): void {
  if (document.querySelector(`link[href="${found}"]`)) return
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: found }),
  )
}
