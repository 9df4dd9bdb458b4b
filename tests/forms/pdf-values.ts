import { Ref, type Dict, type Value } from './pdf-objects.ts'

const blank = /[\s\0]*(?:%[^\n]*\n[\s\0]*)*/y
const reference = /(\d+) \d+ R\b/y
const number = /[-+]?\d*\.?\d+/y
const name = /\/[^\s()<>[\]{}/%]*/y
const word = /true|false|null/y

/** Reads one value of a PDF from `place` on. */
export function parseValue(text: string, place: number): { value: Value; end: number } {
  const at = after(blank, text, place)
  if (text.startsWith('<<', at)) return dictionary(text, at + 2)
  if (text[at] === '<') return hexadecimal(text, at + 1)
  if (text[at] === '(') return literal(text, at + 1)
  if (text[at] === '[') return array(text, at + 1)
  const ref = match(reference, text, at)
  if (ref) return { value: new Ref(Number(ref[1])), end: at + ref[0].length }
  const found = match(name, text, at) ?? match(number, text, at) ?? match(word, text, at)
  if (!found) throw new Error(`Nothing known at ${at}: ${text.slice(at, at + 20)}`)
  const [read] = found
  const value = read.startsWith('/') ? read : (JSON.parse(json(read)) as Value)
  return { value, end: at + read.length }
}

/** `.5` and `+1` are numbers in a PDF. */
const json = (read: string) => (/\d/.test(read) ? String(Number(read)) : read)

function dictionary(text: string, place: number): { value: Dict; end: number } {
  const value: Dict = {}
  let at = after(blank, text, place)
  while (!text.startsWith('>>', at)) {
    const key = parseValue(text, at)
    const entry = parseValue(text, key.end)
    value[String(key.value).slice(1)] = entry.value
    at = after(blank, text, entry.end)
  }
  return { value, end: at + 2 }
}

function array(text: string, place: number): { value: Value[]; end: number } {
  const value: Value[] = []
  let at = after(blank, text, place)
  while (text[at] !== ']') {
    const entry = parseValue(text, at)
    value.push(entry.value)
    at = after(blank, text, entry.end)
  }
  return { value, end: at + 1 }
}

function hexadecimal(text: string, place: number): { value: string; end: number } {
  const end = text.indexOf('>', place)
  const bytes = Buffer.from(text.slice(place, end).replace(/\s/g, ''), 'hex')
  return { value: words(bytes), end: end + 1 }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function literal(text: string, place: number): { value: string; end: number } {
  let [at, depth, read] = [place, 1, '']
  for (; ; at++) {
    const sign = text[at]!
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const escaped = text[at + 1]!
      read += octal ? String.fromCharCode(parseInt(octal, 8)) : (escapes[escaped] ?? escaped)
      at += octal ? octal.length : 1
      continue
    }
    if (sign === '(') depth++
    if (sign === ')' && --depth === 0) break
    read += sign
  }
  return { value: words(Buffer.from(read, 'latin1')), end: at + 1 }
}

/** Text is UTF-16 when it opens with its mark. */
function words(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const after = (pattern: RegExp, text: string, at: number) =>
  at + (match(pattern, text, at)?.[0].length ?? 0)
