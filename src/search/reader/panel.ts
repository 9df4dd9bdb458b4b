import { plural } from '../../french/numbers.ts'
import { element } from './element.ts'
import { openIndex, type Outcome, type Search } from './engine.ts'
import { kindChoice } from './kind-choice.ts'
import { follow, messages, tell } from './messages.ts'
import { resultView } from './result-view.ts'
import { addressOf, type View } from './view.ts'

/** What the reader asks, as the address bar tells it. */
export interface Request {
  text: string
  /** The only kind of answers wanted. */
  kind?: string | undefined
}

/** Milliseconds of silence after which a typed word is searched. */
const pause = 150

/** Loaded once for the page; forgotten when it fails, so that the next search tries again. */
let index: Promise<Search> | undefined
let attempts = 0

/**
 * Makes a field, its results and its messages work.
 * @param step answers shown at first, and added by each « Afficher plus »
 * @param onSearch told of every search, `settled` when the reader chose rather than typed; with it,
 * the reader may choose a kind
 */
export function panelIn(
  { root, field, status, hints, results }: View,
  step: number,
  onSearch?: (request: Request, settled: boolean) => void,
) {
  const suggestion = element('p', { 'data-search-suggestion': '', hidden: '' })
  const kinds = element('div', { 'data-search-kinds': '', hidden: '' })
  const list = element('ol', { role: 'list', 'data-search-list': '', hidden: '' })
  const more = element('button', { hidden: '' }, 'Afficher plus de résultats')
  const retry = element('button', { hidden: '' }, 'Réessayer')
  let request: Request = { text: '' }
  let limit = step
  /** Number of the search under way: answers to earlier ones are dropped. */
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  /** The index, loaded before the first word is typed. */
  function prepare(): Promise<Search> {
    index ??= openIndex(addressOf('pagefind/'), attempts++)
    index.catch(() => (index = undefined))
    return index
  }

  /** Shows the results of a search. */
  function search(asked: Request, settled: boolean): void {
    clearTimeout(timer)
    limit = step
    request = asked
    if (field.value.trim() !== asked.text) field.value = asked.text
    onSearch?.(asked, settled)
    void show(!settled)
  }

  async function show(typing: boolean): Promise<void> {
    const own = ++run
    const isAwaited = () => own === run
    const { text, kind } = request
    if (text === '') return clear(messages.idle)
    tell(status, messages.searching)
    try {
      const answer = prepare().then((find) => find(text, kind, limit, typing))
      const outcome = await follow(status, answer, isAwaited)
      if (isAwaited()) render(text, outcome)
    } catch (error) {
      console.warn('Recherche indisponible :', error)
      index = undefined
      if (isAwaited()) clear(messages.unavailable)
    }
  }

  function render(text: string, outcome: Outcome): void {
    const { query, found, total, counts } = outcome
    if (query.words.length + query.unknown.length === 0) return clear(messages.vague)
    list.replaceChildren(...found.map(resultView))
    list.hidden = total === 0
    hints.hidden = total > 0
    more.hidden = found.length >= total
    retry.hidden = true
    suggest(query.suggestion)
    if (onSearch) offerKinds(counts)
    tell(status, outcomeMessage(text, outcome))
  }

  function clear(message: string): void {
    list.replaceChildren()
    for (const part of [list, more, suggestion, kinds]) part.hidden = true
    hints.hidden = message === messages.unavailable
    retry.hidden = !hints.hidden
    tell(status, message)
  }

  function suggest(text: string | undefined): void {
    suggestion.hidden = text === undefined
    if (text === undefined) return
    const button = element('button', {}, text)
    button.addEventListener('click', () => {
      search({ ...request, text }, true)
      field.focus()
    })
    suggestion.replaceChildren('Vouliez-vous dire\u00a0: ', button, '\u00a0?')
  }

  function offerKinds(counts: Outcome['counts']): void {
    const hadFocus = kinds.contains(document.activeElement)
    const view = kindChoice(counts, request.kind, (kind) => search({ ...request, kind }, true))
    kinds.hidden = view === undefined
    kinds.replaceChildren(...(view ? [view] : []))
    if (hadFocus) kinds.querySelector('select')?.focus()
  }

  async function showMore(): Promise<void> {
    const shown = list.children.length
    limit += step
    await show(false)
    list.children[shown]?.querySelector<HTMLElement>('a[href]')?.focus()
  }

  /** Opens the best answer to the words as they stand. */
  async function openBest(): Promise<void> {
    clearTimeout(timer)
    request = { text: field.value.trim() }
    await show(false)
    list.querySelector('a')?.click()
  }

  /** Up and down arrows go from the field to the links of the list and from one to the next. */
  function walk(event: KeyboardEvent): void {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const stops = [field, ...list.querySelectorAll<HTMLElement>('a[href]')]
    const here = stops.findIndex((stop) => stop === document.activeElement)
    const next = here < 0 ? undefined : stops[here + way]
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    const text = field.value.trim()
    timer = setTimeout(() => search({ ...request, text }, false), pause)
  })
  more.addEventListener('click', () => void showMore())
  retry.addEventListener('click', () => search(request, true))
  root.addEventListener('keydown', walk)
  results.append(suggestion, kinds, list, more, retry)
  prepare().catch(() => {})
  tell(status, messages.idle)
  return { search, openBest }
}

/** Tells what a search found. */
function outcomeMessage(text: string, outcome: Outcome): string {
  const { total, query, found, filteredOut } = outcome
  const shown = found.length < total ? `, les ${found.length} premiers affichés` : ''
  const absent = query.unknown.map((word) => `« ${word} »`).join(', ')
  const sentences = [
    total > 0 && `${plural(total, 'résultat')} pour « ${text} »${shown}.`,
    filteredOut && `Rien pour « ${text} » de ce type, mais il y a des résultats d’autres types.`,
    total === 0 && !filteredOut && `Aucun résultat pour « ${text} ».`,
    total > 0 &&
      absent &&
      `${absent} ${query.unknown.length === 1 ? 'n’est' : 'ne sont'} nulle part sur le site.`,
  ]
  return sentences.filter(Boolean).join(' ')
}
