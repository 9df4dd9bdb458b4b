const noBreak = '\u00a0'

/** Something that French typography writes another way. */
export interface Slip {
  pattern: RegExp
  /** What replaces the match, from its groups. */
  correct: (...match: string[]) => string
}

const blank = '[ \\u00a0\\u2009\\u202f]'
/** Looked for from their first on: from each one, thousands in a row would never end. */
const blanks = `(?<!${blank})${blank}+`

/** Slips anywhere in a French text: the site mends them wherever it sets words. */
export const slips = {
  // The site's fonts have no narrow no-break space.
  narrowSpace: { pattern: /\u202f/g, correct: () => noBreak },
  apostrophe: { pattern: /(?<=\p{L})['´`‘](?=[\p{L}«])/gu, correct: () => '’' },
  ellipsis: { pattern: /(?<!\.|\betc)\.{3,}/g, correct: () => '…' },
  doubleMark: {
    pattern: new RegExp(`(?!\\u00a0[;!?»])${blanks}([;!?»])`, 'g'),
    correct: (_, mark = '') => noBreak + mark,
  },
  colon: {
    pattern: new RegExp(`(?!\\u00a0:)${blanks}:(?=\\s|$)`, 'g'),
    correct: () => `${noBreak}:`,
  },
  opening: { pattern: /«(?:[ \u2009\u202f]+|(?=[^\s\u00a0]))/g, correct: () => `«${noBreak}` },
  unit: {
    pattern: /(\d)[ \u2009\u202f](?=(?:[%€‰]|M€|Md€|k€|Ko|Mo|Go)(?![\p{L}\d]))/gu,
    correct: (_, digit = '') => digit + noBreak,
  },
  thousands: {
    pattern:
      /([1-9]\d{0,2})(?<!(?:[\d.,+\u00a0-]|\d )\1)((?:[ \u2009\u202f]\d{3})+)(?![\d-]|[ \u00a0]\d)/g,
    correct: (_, head = '', tail = '') => head + tail.replace(/[^\d]/g, noBreak),
  },
  duration: { pattern: /(?<=\d) (?=(?:m²|ans|mois)(?!\p{L}))/gu, correct: () => noBreak },
} satisfies Record<string, Slip>

/** What a line must not part: a day from its month, the sign of a section from its number. */
const unparted =
  /(?<=(?<![\d,])(?:1er|\d\d?)) (?=(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc))|(?<=§) (?=\d)/g

/** What a word, a number, a bracket or a quotation ends with; one letter alone is no word. */
const word = '(?:\\p{L}{2}|[\\p{N}%€…)»])'
const quoted = (_: string, words = '') => `«${noBreak}${words.trim()}${noBreak}»`

/** Slips that only a writer's hand makes: they are told, as other words, or code, may want them. */
export const handSlips = {
  bareMark: {
    pattern: /([?!])(?<=(?:\p{L}{2}|[)»]).)(?=\s|$)/gu,
    correct: (mark = '') => noBreak + mark,
  },
  /** The semicolon of an entity, « &nbsp; », is not one. */
  barePause: {
    pattern: new RegExp(`(?<=${word})(?:(?<!&#?\\w+);|:)(?=\\s|["']?$)`, 'gu'),
    correct: (mark = '') => noBreak + mark,
  },
  leadingPause: { pattern: /^[:;](?=\s|$)/g, correct: (mark = '') => noBreak + mark },
  bareClosing: { pattern: /»(?<=[^\s\u00a0]»)/g, correct: () => `${noBreak}»` },
  barePercent: {
    pattern: /(\d)(?=[%€‰](?!\p{L}))/gu,
    correct: (_, digit = '') => digit + noBreak,
  },
  straightQuotes: { pattern: /(?<!\\)"([^"\\\n]+?)(?<!\\)"/g, correct: quoted },
  escapedQuotes: { pattern: /\\"((?:[^"\\\n])+?)\\"/g, correct: quoted },
  englishQuotes: { pattern: /[“„]([^“”„\n]+)[”“]/g, correct: quoted },
  excess: {
    pattern: /(?<=\()[ \u00a0]+|(?<=[\p{L}\p{N}»)%])[ \u00a0]+(?=\)|[,.](?:\s|$))/gu,
    correct: () => '',
  },
  /** Inside single quotes, YAML writes an apostrophe twice. */
  doubledApostrophe: { pattern: /(?<=\p{L})''(?=[\p{L}«])/gu, correct: () => '’' },
  ligature: {
    pattern:
      /(?<![\p{L}]m)(oe)(?=u(?!x\b)|il|illet|dème|dipe|sophag|cumén|nolog|strogène|uv)|(?<=(?<!\p{L})f)(oe)(?=t)|(?<=\bv)(oe)(?=ux\b)|(?<=\bm)(oe)(?=urs)/giu,
    correct: ([first = ''] = '') => (first === first.toUpperCase() ? 'Œ' : 'œ'),
  },
  printedLigature: { pattern: /[\ufb00-\ufb06]/g, correct: (sign = '') => sign.normalize('NFKC') },
  etCetera: { pattern: /(?<=\betc)(?:\.{2,}|…)/g, correct: () => '.' },
} satisfies Record<string, Slip>

/**
 * Sets French typography in plain text: apostrophes, quotation marks, no-break spaces, ellipsis.
 * Idempotent; never touches an address or a time such as 14:30.
 */
export function frenchTypography(text: string): string {
  return Object.values(slips).reduce(
    (set, { pattern, correct }) => set.replace(pattern, correct),
    text.replace(unparted, noBreak),
  )
}
