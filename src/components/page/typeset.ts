import { quotedParts } from '#src/french/quotations.ts'
import { frenchTypography } from '#src/french/typography.ts'

/** Code, which keeps its own signs, and quotations already marked; any other tag; or words. */
const piece =
  /(<(code|pre|q|blockquote|script|style)\b.*?<\/\2>|<[a-z/!](?:"[^"]*"|[^">])*>)|[^<]+/gis

/** What stands after a word and goes with it to the next line: marks of sources, an anchor. */
const spaceBeforeMark = /\s+(?=<(?:sup class="marks"|a class="anchor))/g

const heading = /(<h[1-4]\b[^>]*>)(.*?)(<\/h[1-4]>)/gs

/** A short word with hyphens, in text and not within a tag. */
const hyphenated = /(?<![\p{L}-])(?=[\p{L}\d-]{3,16}(?![\p{L}-]))\p{L}+(?:-[\p{L}\d]+)+(?![^<]*>)/gu

/**
 * Sets the words of a rendered page, those of its records and of its templates alike: French
 * typography, the quotations that the Markdown has not marked, and « start-up » or « a-t-elle » on
 * one line in the titles. Browsers break after any hyphen, and the faces have none that does not.
 */
export function typeset(html: string): string {
  return html
    .replaceAll(piece, (words, markup?: string) => (markup ? withNames(markup) : marked(words)))
    .replaceAll(spaceBeforeMark, '\u00a0')
    .replaceAll(heading, (_, open, words, close) => {
      return open + words.replaceAll(hyphenated, '<span class="whole">$&</span>') + close
    })
}

/** What a tag says aloud, or copies, is set too. */
const withNames = (markup: string) =>
  markup.replaceAll(/(?<= (?:aria-label|data-copy)=")[^"]+/g, frenchTypography)

const marked = (words: string) =>
  quotedParts(frenchTypography(words.replaceAll('&#39;', "'")))
    .map(({ text, isQuoted }) => (isQuoted ? `<q>${text}</q>` : text))
    .join('')
