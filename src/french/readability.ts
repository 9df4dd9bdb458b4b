/** How heavy a text is to read. */
export interface Readability {
  sentences: number
  words: number
  /** Mean length of a sentence, in words. */
  wordsPerSentence: number
  /** Mean length of a word, in syllables. */
  syllablesPerWord: number
  /**
   * Reading ease from 0 (very hard) to 100 (very easy): Flesch’s formula as fitted to French by
   * L. Kandel and A. Moles (1958): 207 − 1.015 × words per sentence − 73.6 × syllables per word.
   */
  ease: number
}

/** A sentence at its place in the text. */
export interface Sentence {
  text: string
  /** Offset of its first letter. */
  start: number
}

/**
 * Measures a text.
 * @param sentences as `sentencesOf` gives them
 * @returns undefined when there is nothing to read
 */
export function readabilityOf(sentences: readonly string[]): Readability | undefined {
  const lists = sentences.map(wordsIn).filter(({ length }) => length > 0)
  const words = lists.flat()
  if (words.length === 0) return undefined
  const wordsPerSentence = words.length / lists.length
  const syllablesPerWord = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length
  const ease = 207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord
  return {
    sentences: lists.length,
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
    ease: Math.min(100, Math.max(0, ease)),
  }
}

/**
 * Cuts a text into sentences: after . ! ? … when a capital, a figure or a quotation follows.
 * An abbreviation such as « M. » or « art. » ends nothing.
 */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(/[.!?…]+[\u00a0 ]?»?\)?(?=\s+[«(\p{Lu}\d])/gu)]
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

/**
 * Counts the syllables that are said in a word, as near as its letters tell: a mute final -e, -es
 * or -ent is none. A figure counts for one.
 */
export function syllablesIn(word: string): number {
  const said = word
    .toLowerCase()
    .replace(
      /(?<=[bcdfghjklmnpqrstvwxz].*[^aeiouyéèêàâîôûïë])(e|es|ent)$|(?<=[aeiouyé])(e|es)$/u,
      '',
    )
  return Math.max(1, (said.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu) ?? []).length)
}
