/**
 * Finds the acronyms of a text: two to six capitals, alone. A part of a name such as « LORnTECH »
 * or « JSON-LD » is none.
 * @returns each with its offset
 */
export function acronyms(text: string): { acronym: string; start: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu)].map(
    ({ index, 0: acronym }) => ({ acronym, start: index }),
  )
}
