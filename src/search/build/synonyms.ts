import { phraseOf } from '../language/words.ts'
import type { Synonym } from '../notice.ts'

/**
 * Turns lists of words into « who types this also finds that », in roots.
 * Words that the site does not have lead nowhere: they are left out.
 * @param known whether the index has a root
 */
export function synonymTable(
  synonyms: readonly Synonym[],
  known: (root: string) => boolean,
): Record<string, readonly string[]> {
  const table = new Map<string, Set<string>>()
  for (const { words, leadsTo } of synonyms) {
    const targets = (leadsTo.length > 0 ? leadsTo : words)
      .map(phraseOf)
      .filter((roots) => roots.length > 0 && roots.every(known))
    for (const word of words) {
      const from = phraseOf(word).join(' ')
      if (from === '') continue
      const found = table.get(from) ?? new Set()
      for (const target of targets) if (target.join(' ') !== from) found.add(target.join(' '))
      table.set(from, found)
    }
  }
  const entries = [...table].filter(([, targets]) => targets.size > 0)
  return Object.fromEntries(
    entries
      .map(([from, targets]) => [from, [...targets]] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}
