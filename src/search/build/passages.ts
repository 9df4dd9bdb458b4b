import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { matches, select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'

/** What a page shows beside its text. */
const apart = [
  '[data-pagefind-ignore], [hidden], [aria-hidden="true"], .no-print, .visually-hidden',
  'nav, form, button, svg, script, style, noscript, template, h1',
  // The mark of sources after a fact: each source is found by itself.
  'a[href^="#source-"], a[href^="#S"], .marks',
].join(', ')

/**
 * Reads the words of a built page, as a reader sees them, cut where something on it is found by
 * itself.
 * @param html the page, whose text is marked `data-pagefind-body`
 * @param anchors ids of the things on it that are found by themselves
 * @returns the words of each thing, by its anchor; those that belong to none by `''`
 * @throws when an anchor is not on the page
 */
export function passagesOf(html: string, anchors: readonly string[]): Map<string, string> {
  const body = select('[data-pagefind-body]', fromHtml(html))
  if (!body) return new Map()
  const partOf = (id: string) => {
    const thing = thingAt(body, id)
    if (!thing) throw new Error(`#${id} : cette ancre n’est pas sur la page.`)
    return thing
  }
  const things = new Map(anchors.map((id) => [id, partOf(id)]))
  return new Map([
    ['', wordsOf(body, [...things.values()])],
    ...[...things].map(([id, one]) => [id, wordsOf(one, selectAll(`[id="${id}"]`, one))] as const),
  ])
}

/** The part that a heading names, or the row or note that it opens, or the element itself. */
function thingAt(body: Element, id: string): Element | undefined {
  const part = `[aria-labelledby="${id}"], .row:has([id="${id}"]), .note:has(> [id="${id}"])`
  return select(part, body) ?? select(`[id="${id}"]`, body)
}

/** Its words, without what is apart nor what is left to others or said by its title. */
function wordsOf(element: Element, left: readonly Element[]): string {
  return toText(without(element, left))
    .replace(/\s+(?=[,.](?:\s|$))/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function without(element: Element, left: readonly Element[]): Element {
  const children = element.children.flatMap((child): Element['children'] => {
    if (child.type !== 'element') return [child]
    return left.includes(child) || matches(apart, child) ? [] : [without(child, left)]
  })
  return { ...element, children }
}
