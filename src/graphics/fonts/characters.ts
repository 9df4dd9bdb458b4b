/** Letters of French and its neighbours: names of people and places come in all of them. */
const letters = `${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}œŒ`

/** Everything on a keyboard, French punctuation and the signs that figures need. */
const signs = `${range(0x20, 0x40)}${range(0x5b, 0x60)}${range(0x7b, 0x7e)}\u00a0«»‹›‘’“”„–—…·•€°×±−§²³½`

/** Characters of titles: letters, figures and punctuation. */
export const titleCharacters = `${letters}${signs}`

/** Characters of running text: those of titles, and signs that only data or quotations bring. */
export const textCharacters = `${titleCharacters}¡¢£¥©ª«®¯´¶¸¹º¼¾¿™`

/** The one French capital that the main files of both families leave to their extension. */
export const extraCharacters = 'Ÿ'

function range(first: number, last: number): string {
  return String.fromCharCode(
    ...Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
}
