/** Positions of the first and of the last byte asked for. */
export interface Range {
  first: number
  last: number
}

/**
 * Reads the part of a file that a request asks for: readers of PDF files ask for one at a time.
 * @param header the request's `Range`
 * @param size bytes of the whole file
 * @returns undefined when the whole is to be sent: nothing is asked, or several parts, or nothing
 * readable; `outside` when the file has no such part (status 416). Rules: RFC 9110, section 14.
 */
export function readRange(header: string | undefined, size: number): Range | 'outside' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '') return fromEnd(Number(to), size)
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < first) return undefined
  return first < size ? { first, last } : 'outside'
}

function fromEnd(length: number, size: number): Range | 'outside' {
  return length > 0 && size > 0 ? { first: Math.max(0, size - length), last: size - 1 } : 'outside'
}
