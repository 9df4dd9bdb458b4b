/** A name for a character, as `U+200B`. */
export const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Characters that nobody sees: they break search, links and names. */
export const invisible =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200d\u2060-\u2064\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu

/** Characters that change the direction of writing: what one reads is not what is written. */
export const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Control characters but tab and line ends. */
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Spaces and line separators that no keyboard types on purpose. */
export const oddSpace = /[\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]/g
