import { inflateSync } from 'node:zlib'
import { parseValue } from './pdf-values.ts'

/** What a PDF is made of: dictionaries as records, names with their slash, references as `Ref`. */
export type Value = number | boolean | null | string | Ref | Value[] | Dict
export interface Dict {
  [key: string]: Value | undefined
}

/** A reference to another object. */
export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** The objects of a PDF, as they stand in the file. */
export interface PdfObjects {
  trailer: Dict
  /** Follows references. */
  get: (value: Value | undefined) => Value | undefined
  /** A dictionary; empty when there is none. */
  dict: (value: Value | undefined) => Dict
  /** An array; empty when there is none. */
  list: (value: Value | undefined) => Value[]
  /** The bytes of a stream, one character each. */
  stream: (value: Value | undefined) => string
}

/** References that lead nowhere, and objects that do not stand where the table says. */
export function missingObjects(bytes: Uint8Array): string[] {
  const faults: string[] = []
  const file = Buffer.from(bytes).toString('latin1')
  const { objects, table } = readTable(file)
  for (const [id, place] of table) {
    const head = `${id} 0 obj\n`
    if (file.slice(place, place + head.length) !== head) faults.push(`objet ${id} déplacé`)
  }
  const visit = (value: Value | undefined): void => {
    if (value instanceof Ref) {
      if (!objects.has(value.id)) faults.push(`objet ${value.id} absent`)
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (value && typeof value === 'object') Object.values(value).forEach(visit)
  }
  for (const { value } of objects.values()) visit(value)
  return faults
}

/** Reads the objects of a PDF that keeps them in compressed streams (PDF 1.5), without any library. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const { objects, trailer } = readTable(Buffer.from(bytes).toString('latin1'))
  const get = (value: Value | undefined) =>
    value instanceof Ref ? objects.get(value.id)?.value : value
  return {
    trailer,
    get,
    dict: (value) => {
      const found = get(value)
      return found && typeof found === 'object' && !Array.isArray(found) ? (found as Dict) : {}
    },
    list: (value) => {
      const found = get(value)
      return Array.isArray(found) ? found : []
    },
    stream: (value) => (value instanceof Ref ? (objects.get(value.id)?.data ?? '') : ''),
  }
}

interface Table {
  objects: Map<number, { value: Value; data: string }>
  trailer: Dict
  /** Where the objects that are in no pack stand. */
  table: Map<number, number>
}

function readTable(file: string): Table {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const crossReferences = objectAt(file, start)
  const rows = Buffer.from(crossReferences.data, 'latin1')
  const objects: Table['objects'] = new Map()
  const table: Table['table'] = new Map()
  const packs = new Set<number>()
  for (let id = 0; id * 7 < rows.length; id++) {
    const [type, place] = [rows.readUInt8(id * 7), rows.readUInt32BE(id * 7 + 1)]
    if (type === 1) {
      objects.set(id, objectAt(file, place))
      table.set(id, place)
    } else if (type === 2) packs.add(place)
  }
  for (const id of packs) {
    const { value, data } = objects.get(id)!
    const { N: count, First: first } = value as { N: number; First: number }
    const index = data.slice(0, first).trim().split(/\s+/).map(Number)
    for (let rank = 0; rank < count; rank++) {
      const place = first + index[rank * 2 + 1]!
      objects.set(index[rank * 2]!, { value: parseValue(data, place).value, data: '' })
    }
  }
  return { objects, trailer: crossReferences.value as Dict, table }
}

function objectAt(file: string, offset: number): { value: Value; data: string } {
  const { value, end } = parseValue(file, file.indexOf('obj', offset) + 3)
  const start = /^\s*stream\r?\n/.exec(file.slice(end, end + 20))
  if (!start) return { value, data: '' }
  const from = end + start[0].length
  const { Length: length, Filter: filter } = value as Dict
  const to = typeof length === 'number' ? from + length : file.indexOf('\nendstream', from)
  const raw = file.slice(from, to)
  const data = filter ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw
  return { value, data }
}
