/** What the first bytes of a file say that it is; undefined when nothing known. */
export function formatOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 400).toString('latin1')
  if (head.startsWith('version https://git-lfs')) return 'pointeur LFS'
  const known = signatures.find(([, pattern]) => pattern.test(head))
  return known?.[0]
}

const signatures: [string, RegExp][] = [
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp(avif|avis|mif1)/],
  ['ico', /^\0\0\x01\0/],
  ['pdf', /^%PDF-\d/],
  ['zip', /^PK\x03\x04/],
  ['woff2', /^wOF2/],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>[]*(?:\[[\s\S]*?\])?>\s*)?<svg[\s>]/i,
  ],
  ['HTML', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|script|iframe|div|p|h1)\b/i],
  ['programme', /^(\x7fELF|MZ|#!|\xcf\xfa\xed\xfe)/],
]

/** Formats whose content is checked, by file extension. */
export const expectedFormat: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
  ico: 'ico',
  svg: 'svg',
  pdf: 'pdf',
  zip: 'zip',
  odt: 'zip',
  ods: 'zip',
  odp: 'zip',
  docx: 'zip',
  xlsx: 'zip',
  woff2: 'woff2',
}
