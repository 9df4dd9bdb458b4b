/**
 * Separates the quotations of a text in French typography, marks included, from the rest. Between
 * quotation marks, a name or a title has a capital; words taken from a source have none, as they
 * come inside a sentence.
 * @returns the parts in order; none is empty
 */
export function quotedParts(text: string) {
  return text
    .split(/(«\u00a0\p{Ll}[^«»]*»)/u)
    .map((part, index) => ({ text: part, isQuoted: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}
