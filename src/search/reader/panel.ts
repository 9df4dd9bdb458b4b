import { plural } from '../../french/numbers.ts'
import { element } from './element.ts'
import { openIndex, type Outcome, type Search } from './engine.ts'
import { follow, messages, tell } from './messages.ts'
import { resultView } from './result-view.ts'
import { addressOf, type View } from './view.ts'

/** Milliseconds of silence after which a typed word is searched. */
const pause = 150

/** Loaded once for the page; forgotten when it fails, so that the next search tries again. */
let index: Promise<Search> | undefined
let attempts = 0

/**
 * Makes a field, its results and its messages work.
 * @param step answers shown at first, and added by each « Afficher plus »
 * @param onSearch told of every search, `settled` when the reader chose rather than typed
 */
export function panelIn(
  { root, field, status, hints, results }: View,
  step: number,
  onSearch?: (text: string, settled: boolean) => void,
) {
  const suggestion = element('p', { 'data-search-suggestion': '', hidden: '' })
  const list = element('ol', { role: 'list', 'data-search-list': '', hidden: '' })
  const more = element('button', { hidden: '' }, 'Afficher plus de résultats')
  const retry = element('button', { hidden: '' }, 'Réessayer')
  let request = ''
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
  function search(asked: string, settled: boolean): void {
    clearTimeout(timer)
    limit = step
    request = asked
    if (field.value.trim() !== asked) field.value = asked
    onSearch?.(asked, settled)
    void show(!settled)
  }

  async function show(typing: boolean): Promise<void> {
    const own = ++run
    const isAwaited = () => own === run
    const text = request
    if (!/[\p{L}\p{N}]/u.test(text)) return clear(messages.idle)
    tell(status, messages.searching)
    try {
      const answer = prepare().then((find) => find(text, limit, typing))
      const outcome = await follow(status, answer, isAwaited)
      if (isAwaited()) render(text, outcome)
    } catch (error) {
      console.warn('Recherche indisponible :', error)
      index = undefined
      if (isAwaited()) clear(messages.unavailable)
    }
  }

  function render(text: string, outcome: Outcome): void {
    const { query, found, total } = outcome
    if (query.words.length + query.unknown.length === 0) return clear(messages.vague)
    list.replaceChildren(...found.map((one) => resultView(one, query.words)))
    list.hidden = total === 0
    hints.hidden = total > 0
    more.hidden = found.length >= total
    retry.hidden = true
    suggest(query.suggestion)
    tell(status, outcomeMessage(text, outcome))
  }

  function clear(message: string): void {
    list.replaceChildren()
    for (const part of [list, more, suggestion]) part.hidden = true
    hints.hidden = message === messages.unavailable
    retry.hidden = !hints.hidden
    tell(status, message)
  }

  function suggest(text: string | undefined): void {
    suggestion.hidden = text === undefined
    if (text === undefined) return
    const button = element('button', {}, text)
    button.addEventListener('click', () => {
      search(text, true)
      field.focus()
    })
    suggestion.replaceChildren('Vouliez-vous dire\u00a0: ', button, '\u00a0?')
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
    request = field.value.trim()
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
    timer = setTimeout(() => search(field.value.trim(), false), pause)
  })
  more.addEventListener('click', () => void showMore())
  retry.addEventListener('click', () => {
    search(request, true)
    field.focus()
  })
  root.addEventListener('keydown', walk)
  results.append(suggestion, list, more, retry)
  prepare().catch(() => {})
  tell(status, messages.idle)
  return { search, openBest }
}

/** Tells what a search found. */
function outcomeMessage(text: string, outcome: Outcome): string {
  const { total, query, found } = outcome
  const shown = found.length < total ? `, les ${found.length} premiers affichés` : ''
  const read = query.suggestion ? `, lu «\u00a0${query.suggestion}\u00a0»` : ''
  const absent = query.unknown.map((word) => `«\u00a0${word}\u00a0»`).join(', ')
  const sentences = [
    total > 0 && `${plural(total, 'résultat')} pour «\u00a0${text}\u00a0»${read}${shown}.`,
    total === 0 && `Aucun résultat pour «\u00a0${text}\u00a0».`,
    total > 0 &&
      absent &&
      `${absent} ${query.unknown.length === 1 ? 'est introuvable' : 'sont introuvables'}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}
