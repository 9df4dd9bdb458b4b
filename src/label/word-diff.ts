/** A stretch of text that both versions have, or only one of them. */
export interface Change {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** What announces a change to who does not see it. */
export const changeWords = { removed: 'retiré', added: 'ajouté' } as const

/**
 * Compares two short texts word by word; the words removed come before those that replace them.
 * @example wordDiff('une stratégie ambitieuse', 'une vision ambitieuse')
 * // same « une », removed « stratégie », added « vision », same « ambitieuse »
 */
export function wordDiff(before: string, after: string): Change[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, fresh)
  const changes: Change[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < fresh.length) {
    if (row < old.length && old[row] === fresh[column]) {
      add(changes, 'same', fresh[column++]!)
      row++
    } else if (row < old.length && common[row + 1]![column]! >= (common[row]![column + 1] ?? -1)) {
      add(changes, 'removed', old[row++]!)
    } else add(changes, 'added', fresh[column++]!)
  }
  return changes
}

const wordsOf = (text: string) => text.split(/\s/).filter(Boolean)

/** Length of the longest run of words in common, from each pair of words to the ends. */
function commonLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: fresh.length + 1 }, () => 0),
  )
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = fresh.length - 1; column >= 0; column--) {
      lengths[row]![column] =
        old[row] === fresh[column]
          ? lengths[row + 1]![column + 1]! + 1
          : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!)
    }
  }
  return lengths
}

function add(changes: Change[], kind: Change['kind'], word: string): void {
  const last = changes.at(-1)
  if (last?.kind === kind) last.text += ` ${word}`
  else changes.push({ kind, text: word })
}
