import { walkWithArrows } from './arrows.ts'
import { element } from './element.ts'
import { filtersView } from './filters-view.ts'
import type { FilterName, Filters } from './filters.ts'
import found from './found.css?url'
import { loadStyles } from './load-styles.ts'
import { messages, outcomeMessage } from './messages.ts'
import { passMarks } from './pass-marks.ts'
import { resultView } from './result-view.ts'
import { search, type Outcome } from './search.ts'
import { engineAt, forgetEngine } from './shared-engine.ts'

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

type State = 'idle' | 'typing' | 'searching' | 'slow' | 'found' | 'none' | 'unavailable'

/** Milliseconds of silence after which a typed word is searched. */
const pause = 150
/** Milliseconds after which the reader is told that the search is slow. */
const patience = 4000

/** A field, its results and its messages. */
export class Panel {
  readonly field: HTMLInputElement
  private readonly root: HTMLElement
  private readonly options: PanelOptions
  private request: Request = { text: '', filters: {} }
  private roots: ReadonlySet<string> = new Set()
  private limit: number
  /** Number of the search under way: answers to earlier ones are dropped. */
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
    void loadStyles(found)
    passMarks(this.list, () => this.roots)
    walkWithArrows(root, this.field, this.list)
    this.say(messages.idle, 'idle')
  }

  /** Starts loading the index before the first word is typed; the search tells of failures. */
  prepare(): void {
    engineAt(this.folder).catch(() => {})
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

  private typed(): void {
    clearTimeout(this.timer)
    const text = this.field.value.trim()
    this.say(messages.typing, 'typing')
    this.timer = setTimeout(() => this.search({ ...this.request, text }, false), pause)
  }

  private async show(typing: boolean): Promise<void> {
    const run = ++this.run
    const { text, filters } = this.request
    const current = () => run === this.run
    if (text === '') return this.clear(messages.idle, 'idle')
    const slow = setTimeout(() => current() && this.say(messages.slow, 'slow'), patience)
    this.say(messages.searching, 'searching')
    try {
      const engine = await engineAt(this.folder)
      const outcome = await search(engine, { text, filters, typing, limit: this.limit })
      if (current()) this.render(text, outcome)
    } catch (error) {
      console.warn('Recherche indisponible :', error)
      forgetEngine()
      if (current()) this.clear(messages.unavailable, 'unavailable')
    } finally {
      clearTimeout(slow)
    }
  }

  private render(text: string, outcome: Outcome): void {
    const { query, groups, total, roots, counts, incomplete } = outcome
    if (query.terms.length === 0 && query.unknown.length === 0) {
      return this.clear(messages.vague, 'idle')
    }
    this.roots = roots
    this.list.replaceChildren(...groups.map((group) => resultView(group, roots)))
    this.list.hidden = total === 0
    this.part('[data-search-more]').hidden = groups.length >= total
    this.part('[data-search-retry]').hidden = !incomplete
    if (incomplete) forgetEngine()
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

  private clear(message: string, state: State): void {
    this.list.replaceChildren()
    this.list.hidden = true
    for (const name of ['more', 'suggestion', 'filters']) {
      this.part(`[data-search-${name}]`).hidden = true
    }
    this.part('[data-search-retry]').hidden = state !== 'unavailable'
    this.say(message, state)
  }

  private say(message: string, state: State): void {
    const status = this.part('[data-search-status]')
    if (status.textContent !== message) status.textContent = message
    this.root.dataset['state'] = state
  }

  private get folder(): string {
    return this.root.dataset['searchIndex'] ?? ''
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
