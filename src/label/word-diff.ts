import { diffArrays } from 'diff'

/** What announces a change to who does not see it. */
export const changeWords = { removed: 'retiré', added: 'ajouté' } as const

/**
 * Compares two short texts word by word; the words removed come before those that replace them.
 * @example wordDiff('une stratégie ambitieuse', 'une vision ambitieuse')
 * // same « une », removed « stratégie », added « vision », same « ambitieuse »
 */
export function wordDiff(before: string, after: string) {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => {
    const kind: 'added' | 'removed' | 'same' = added ? 'added' : removed ? 'removed' : 'same'
    return { kind, text: value.join(' ') }
  })
}

const wordsOf = (text: string) => text.split(/\s/).filter(Boolean)
