import { element } from './element.ts'
import type { Outcome } from './engine.ts'

/**
 * Lets the reader keep one kind of answers, with the number of each.
 * @returns undefined when there is nothing to choose
 */
export function kindChoice(
  counts: Outcome['counts'],
  chosen: string | undefined,
  choose: (kind: string | undefined) => void,
): HTMLElement | undefined {
  const others = counts.filter(({ kind }) => kind !== chosen)
  if (!chosen && others.length < 2) return undefined
  const count = counts.find(({ kind }) => kind === chosen)?.count ?? 0
  const shown = chosen ? [...others, { kind: chosen, count }] : others
  const select = element(
    'select',
    {},
    element('option', { value: '' }, 'Tous les types'),
    ...shown
      .sort((a, b) => a.kind.localeCompare(b.kind, 'fr'))
      .map(({ kind, count }) => element('option', { value: kind }, `${kind} (${count})`)),
  )
  select.value = chosen ?? ''
  select.addEventListener('change', () => choose(select.value || undefined))
  return element('label', {}, 'Type', select)
}
