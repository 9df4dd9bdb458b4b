/**
 * Reads CSV by the grammar of RFC 4180, and nothing more lenient.
 * @throws when a line does not end with CRLF, or a quote stands where none may
 */
export function readCsv(text: string): string[][] {
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y
  const rows: string[][] = [[]]
  let index = 0
  while (index < text.length) {
    field.lastIndex = index
    const [whole = '', quoted, bare = ''] = field.exec(text) ?? []
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    index += whole.length
    if (text[index] === ',') index += 1
    else if (text.startsWith('\r\n', index)) {
      index += 2
      if (index < text.length) rows.push([])
    } else throw new Error(`CSV illisible au caractère ${index} : ${text.slice(index, index + 20)}`)
  }
  return rows
}
