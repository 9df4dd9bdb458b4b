/** The characters that every font of the documents to download has, by block of Unicode. */
const drawn = [
  // Latin, with its accents.
  '\\u0020-\\u007e\\u00a0-\\u00a3\\u00a5-\\u00ac\\u00ae-\\u00b4\\u00b6-\\u0107\\u010a-\\u0113',
  '\\u0116-\\u011b\\u011e-\\u0123\\u0126\\u0127\\u012a\\u012b\\u012e-\\u0133\\u0136\\u0137',
  '\\u0139-\\u013e\\u0141-\\u0148\\u0150-\\u0155\\u0158-\\u015b\\u015e-\\u0161\\u0164\\u0165',
  '\\u016a\\u016b\\u016e-\\u017e\\u0218-\\u021b\\u0237\\u1e80-\\u1e85\\u1e9e\\u1ef2\\u1ef3',
  // Accents alone.
  '\\u02c6\\u02c7\\u02d8-\\u02dd\\u0300-\\u0304\\u0306-\\u0308\\u030a-\\u030c\\u0312\\u0326-\\u0328',
  // Punctuation, currencies, letterlike signs.
  '\\u2009\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a',
  '\\u2044\\u20ac\\u20b9\\u2113\\u2122\\u212e',
  // Mathematics.
  '\\u03c0\\u2202\\u220f\\u2211\\u2212\\u221a\\u221e\\u222b\\u2248\\u2260\\u2264\\u2265',
].join('')

const undrawn = new RegExp(`[^${drawn}]`, 'gu')

/**
 * The characters of a text that the documents' fonts do not have, each once, in order. The fonts
 * would take half a second to open: a test holds what is written here to what they have.
 */
export function undrawnIn(text: string): string[] {
  return [...new Set(text.match(undrawn))]
}
