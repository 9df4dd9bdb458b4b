import { slug } from '../french/words.ts'

/**
 * Names the anchors of the headings of one text, in order: the words without accents, and a number
 * when they are taken already.
 * @example
 * const name = anchorNames()
 * name('Étape') // 'etape'
 * name('Étape') // 'etape-2'
 */
export function anchorNames(): (words: string) => string {
  const taken = new Set<string>()
  return (words) => {
    const base = slug(words) || 'section'
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`
    taken.add(name)
    return name
  }
}
