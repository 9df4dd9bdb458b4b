/**
 * Cuts a text into sentences: after . ! ? … when a capital, a figure or a quotation follows.
 * An abbreviation such as « M. » or « art. » ends nothing.
 * @returns each with the offset of its first letter
 */
export function sentencesOf(text: string) {
  const ends = [...text.matchAll(/(?<![.!?…])[.!?…]+[\u00a0 ]?»?\)?(?=\s+[«(\p{Lu}\d])/gu)]
    .filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - longest - 1), index)))
    .map(({ index, 0: { length } }) => index + length)
  return [0, ...ends]
    .map((from, index) => {
      const part = text.slice(from, [...ends, text.length][index])
      return { text: part.trim(), start: from + part.length - part.trimStart().length }
    })
    .filter((sentence) => sentence.text !== '')
}

const abbreviation = /(?<![\p{L}])(?:M|MM|art|cf|env|p|ex|n|t|vol|éd|\p{Lu})$/u
/** Letters of the longest abbreviation. */
const longest = 3

/** The words of a text; an elided word counts with the next one, as it is said: « l’accord ». */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? []
}
