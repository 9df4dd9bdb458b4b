import { foundIn } from './extract.ts'
import found from './found.css?url'
import { loadStyles } from './load-styles.ts'
import { markParameter } from './mark-parameter.ts'

/** Where words are not marked: what is not the text of the page. */
const apart = 'nav, form, dialog, script, style, svg, button, select, .no-print, .found-bar, mark'

/** Marks the words that the address names, and takes them out of the address. */
export function markWords(): void {
  const address = new URL(location.href)
  const roots = new Set((address.searchParams.get(markParameter) ?? '').split('-').filter(Boolean))
  address.searchParams.delete(markParameter)
  history.replaceState(history.state, '', address)
  const main = document.querySelector('main')
  if (!main || roots.size === 0) return
  const count = textsIn(main).reduce((sum, text) => sum + markIn(text, roots), 0)
  if (count === 0) return
  void loadStyles(found)
  main.querySelector('.wrap')?.prepend(bar(main, count))
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
}

function textsIn(main: Element): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    if (!text.parentElement?.closest(apart)) texts.push(text)
  }
  return texts
}

/** Wraps the words found in a text, and counts them. */
function markIn(text: Text, roots: ReadonlySet<string>): number {
  const found = foundIn(text.data, roots)
  for (const { start, end } of found.toReversed()) {
    const word = text.splitText(start)
    word.splitText(end - start)
    const mark = document.createElement('mark')
    mark.className = 'found'
    word.replaceWith(mark)
    mark.append(word)
  }
  return found.length
}

function bar(main: Element, count: number): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'found-bar no-print'
  const words = document.createElement('p')
  words.textContent =
    count === 1
      ? 'Un mot trouvé est marqué sur cette page.'
      : `${count} mots trouvés sont marqués sur cette page.`
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Retirer les marques'
  button.addEventListener('click', () => {
    for (const mark of main.querySelectorAll('mark.found')) {
      const parent = mark.parentNode
      mark.replaceWith(...mark.childNodes)
      parent?.normalize()
    }
    bar.remove()
    const target = main as HTMLElement
    target.focus()
  })
  bar.append(words, button)
  return bar
}
