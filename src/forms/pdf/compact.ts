import { deflateSync } from 'node:zlib'

interface StoredObject {
  id: number
  text: Buffer
  isStream: boolean
}

/** Objects packed in one stream. */
const packSize = 200

/**
 * Packs the small objects of a PDF written by pdfkit into compressed object streams (PDF 1.5), which
 * PDF/A-2 allows: a tagged file has a thousand of them and loses more than half its weight.
 */
export function compact(file: Uint8Array): Uint8Array {
  const { header, objects, trailer } = readObjects(Buffer.from(file))
  const parts = [header]
  let offset = header.length
  const entries = new Map<number, [type: number, first: number, second: number]>([
    [0, [0, 0, 65535]],
  ])
  const write = (id: number, body: Buffer) => {
    entries.set(id, [1, offset, 0])
    const object = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(object)
    offset += object.length
  }

  for (const { id, text, isStream } of objects) if (isStream) write(id, text)
  const small = objects.filter(({ isStream }) => !isStream)
  let next = Math.max(...objects.map(({ id }) => id)) + 1
  for (let start = 0; start < small.length; start += packSize) {
    const pack = small.slice(start, start + packSize)
    const id = next++
    pack.forEach((object, index) => entries.set(object.id, [2, id, index]))
    write(id, objectStream(pack))
  }
  const start = offset
  entries.set(next, [1, start, 0])
  parts.push(crossReferences(next, entries, trailer), Buffer.from(`startxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

function objectStream(pack: readonly StoredObject[]): Buffer {
  let position = 0
  const index = pack.map(({ id, text }) => {
    const line = `${id} ${position}`
    position += text.length + 1
    return line
  })
  const first = Buffer.from(`${index.join(' ')}\n`)
  const body = Buffer.concat(pack.flatMap(({ text }) => [text, Buffer.from('\n')]))
  return stream(
    `/Type /ObjStm /N ${pack.length} /First ${first.length}`,
    Buffer.concat([first, body]),
  )
}

function crossReferences(
  id: number,
  entries: ReadonlyMap<number, readonly [number, number, number]>,
  trailer: string,
): Buffer {
  const table = Buffer.alloc((id + 1) * 7)
  for (let number = 0; number <= id; number++) {
    const [type, first, second] = entries.get(number) ?? [0, 0, 65535]
    table.writeUInt8(type, number * 7)
    table.writeUInt32BE(first, number * 7 + 1)
    table.writeUInt16BE(second, number * 7 + 5)
  }
  const body = stream(`/Type /XRef /Size ${id + 1} /W [1 4 2] ${trailer}`, table)
  return Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')])
}

function stream(entries: string, data: Buffer): Buffer {
  const packed = deflateSync(data, { level: 9 })
  const dictionary = `<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
  return Buffer.concat([Buffer.from(dictionary), packed, Buffer.from('\nendstream')])
}

/** Cuts a file at the offsets of its cross-reference table. */
function readObjects(bytes: Buffer): { header: Buffer; objects: StoredObject[]; trailer: string } {
  const end = bytes.lastIndexOf('xref', bytes.lastIndexOf('startxref') - 1)
  const table = bytes.toString('latin1', end)
  const trailer = /\/Root [^/]+\/Info [^/]+\/ID \[[^\]]+\]/.exec(table)?.[0]
  if (!trailer) throw new Error('The PDF has no trailer.')
  const starts = [...table.matchAll(/^(\d{10}) 00000 n/gm)]
    .map(([, digits], index) => ({ id: index + 1, offset: Number(digits) }))
    .toSorted((a, b) => a.offset - b.offset)
  const objects = starts.map(({ id, offset }, index) => {
    const from = bytes.indexOf('obj\n', offset) + 4
    const text = bytes.subarray(
      from,
      bytes.lastIndexOf('\nendobj', starts[index + 1]?.offset ?? end),
    )
    return { id, text, isStream: text.subarray(-9).toString('latin1') === 'endstream' }
  })
  return { header: bytes.subarray(0, starts[0]?.offset ?? 0), objects, trailer }
}
