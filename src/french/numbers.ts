const units =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  )
const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante']

/**
 * Writes a whole number in words, up to 79; beyond, in figures.
 * @param gender that of what is counted
 * @example numberInWords(13) // 'treize'
 * @example numberInWords(71) // 'soixante et onze'
 * @example numberInWords(21, 'feminine') // 'vingt et une'
 */
export function numberInWords(value: number, gender: 'masculine' | 'feminine' = 'masculine') {
  const words = masculineWords(value)
  return gender === 'feminine' ? words.replace(/\bun$/, 'une') : words
}

function masculineWords(value: number): string {
  if (value < 0 || value > 79) return frenchNumber(value)
  const small = units[value]
  if (small) return small
  const ten = Math.floor(value / 10)
  const rest = ten === 7 ? value - 60 : value - ten * 10
  if (rest === 0) return tens[ten] ?? ''
  if (rest === 1 || rest === 11) return `${tens[ten]} et ${units[rest]}`
  return `${tens[ten]}-${rest > 16 ? `dix-${units[rest - 10]}` : units[rest]}`
}

/**
 * Groups thousands with no-break spaces and uses the decimal comma.
 * @example frenchNumber(12500) // '12 500'
 */
export const frenchNumber = (value: number) =>
  value.toLocaleString('fr', { maximumFractionDigits: 20 }).replaceAll('\u202f', '\u00a0')

/**
 * Gives a file's weight as French readers write it, in multiples of 1,000 bytes.
 * @param bytes weight in bytes
 * @example fileWeight(118_200) // '118 Ko'
 */
export function fileWeight(bytes: number): string {
  if (bytes < 1_000_000) return `${frenchNumber(Math.max(1, Math.round(bytes / 1000)))}\u00a0Ko`
  return `${frenchNumber(Math.round(bytes / 100_000) / 10)}\u00a0Mo`
}

/**
 * Agrees a noun with a number that is written beside it.
 * @example `${numberInWords(1, 'feminine')} ${agree(1, 'page')}` // 'une page'
 */
export function agree(count: number, singular: string, several = `${singular}s`): string {
  return count < 2 ? singular : several
}

/**
 * Writes a number and its noun, which agrees with it: French keeps the singular below two.
 * @example plural(1, 'page') // '1 page'
 * @example plural(9, 'page') // '9 pages'
 */
export function plural(count: number, singular: string, several?: string): string {
  return `${frenchNumber(count)}\u00a0${agree(count, singular, several)}`
}
