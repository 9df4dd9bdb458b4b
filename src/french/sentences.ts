/**
 * The first sentence of a text, closed by a full stop if it opened on a list.
 * @example firstSentence('Non : rien. Voir la suite.') // 'Non : rien.'
 * @example firstSentence('Quatre villes :') // 'Quatre villes.'
 */
export function firstSentence(text: string): string {
  // A capital letter alone before the stop is an initial: « M. », « J. ».
  const [sentence = text] = /^.*?(?<!(?<!\p{L})\p{Lu})[.!?…](?=\s|$)/su.exec(text) ?? []
  return sentence.replace(/\s*:$/, '.')
}
