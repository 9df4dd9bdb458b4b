const heading = /(<h[1-4]\b[^>]*>)(.*?)(<\/h[1-4]>)/gs

/** A short word with hyphens, in text and not within a tag. */
const hyphenated = /(?<![\p{L}-])(?=[\p{L}\d-]{3,16}(?![\p{L}-]))\p{L}+(?:-[\p{L}\d]+)+(?![^<]*>)/gu

/**
 * Keeps « start-up » or « a-t-elle » on one line in the titles of a text: browsers break after any
 * hyphen, and the faces have no hyphen that does not break.
 */
export function keepWordsWhole(html: string): string {
  return html.replaceAll(heading, (_, open, words, close) => open + wholeWords(words) + close)
}

/** The same for the words of one title. */
export const wholeWords = (words: string): string =>
  words.replaceAll(hyphenated, '<span class="whole">$&</span>')
