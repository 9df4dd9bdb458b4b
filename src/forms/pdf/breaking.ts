/** What breaking needs to know of a word. Widths in points. */
export interface Breakable {
  /** With its final space. */
  width: number
  /** Without it. */
  visible: number
  /** Cost of ending a line after this word, from 0: inside a citation, after a hyphen. */
  cost: number
}

/** A last line shorter than this part of the column looks like a mistake. */
const shortest = 0.2
const alone = 0.6
const line = 1e6

/**
 * Chooses where lines end: as few lines as possible, then lines of even length and no word alone on
 * the last one (a total fit, as Knuth and Plass do, without stretching).
 * @param width of the column
 * @returns for each line, the index after its last word
 */
export function breakWords(words: readonly Breakable[], width: number): number[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let found = { cost: Infinity, from: end - 1 }
    let before = 0
    for (let from = end - 1; from >= 0; from--) {
      const length = before + words[end - 1]!.visible
      if (length > width && from < end - 1) break
      const cost = best[from]!.cost + line + lineCost(words, from, end, width - length, width)
      if (cost < found.cost) found = { cost, from }
      before += words[from - 1]?.width ?? 0
    }
    best[end] = found
  }
  const ends: number[] = []
  for (let end = words.length; end > 0; end = best[end]!.from) ends.unshift(end)
  return ends
}

function lineCost(
  words: readonly Breakable[],
  from: number,
  end: number,
  slack: number,
  width: number,
): number {
  const part = Math.max(0, slack) / width
  if (end < words.length) return part ** 2 + words[end - 1]!.cost
  if (from === 0) return 0
  return Math.max(0, part - (1 - shortest)) * 4 + (end - from === 1 ? alone * part : 0)
}
