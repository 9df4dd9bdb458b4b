import { markParameter } from './mark-parameter.ts'

/** Marks the words that the address names, without changing the page, and takes them out of it. */
export function markWords(): void {
  const address = new URL(location.href)
  const asked = (address.searchParams.get(markParameter) ?? '').split(' ').filter(Boolean)
  address.searchParams.delete(markParameter)
  history.replaceState(history.state, '', address)
  const main = document.querySelector('main')
  if (!main || asked.length === 0 || !CSS.highlights) return
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const pattern = new RegExp(`(?<!\\p{L})(?:${asked.map(literal).join('|')})(?!\\p{L})`, 'giu')
  const found = new Highlight()
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    for (const match of text.data.matchAll(pattern)) {
      const range = new Range()
      range.setStart(text, match.index)
      range.setEnd(text, match.index + match[0].length)
      found.add(range)
    }
  }
  CSS.highlights.set('found', found)
}

/** A word as a pattern that means itself. */
const literal = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
