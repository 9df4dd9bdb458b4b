import type { Root } from 'mdast'
import { parseMarkdown } from '../../markdown/tree.ts'
import { VFileMessage } from 'vfile-message'
import { expressionFault } from '../../markdown/policy.ts'
import { htmlFault, htmlTags } from '../../markdown/html.ts'
import { unknownTag } from '../../markdown/tag-policy.ts'
import { tags } from '../../markdown/tags.ts'
import { linesOf, type Edit } from './text.ts'

export interface ParsedMarkdown {
  tree: Root
  /** What does not parse as MDX, each at its place. */
  faults: SyntaxFault[]
}

/** A file with more faults than this is read no further: each one costs a parse. */
const mostFaults = 40

/**
 * Reads Markdown whatever its faults: what does not parse is noted, then masked by blanks of the
 * same length, so that everything else is still read at its place.
 * @param source the file's text with the front matter blanked
 */
export function readMarkdown(source: string, format: 'mdx' | 'md'): ParsedMarkdown {
  const faults: SyntaxFault[] = []
  let text = source
  while (faults.length < mostFaults) {
    try {
      return { tree: parseMarkdown(text, format), faults }
    } catch (error) {
      const fault = locateSyntaxFault(text, error)
      faults.push(fault)
      for (const [start, end] of fault.masks)
        text = mask(text, start, Math.max(end, start + 1), fault.filler)
    }
  }
  return { tree: parseMarkdown(text, 'md'), faults }
}

/**
 * Blanks a range, keeping line ends so that every offset, line and column stays.
 * @param filler put at both ends of the range instead of a blank
 */
export function mask(text: string, start: number, end: number, filler = ''): string {
  const blank = text.slice(start + filler.length, end - filler.length).replace(/[^\r\n]/g, ' ')
  return text.slice(0, start) + filler + blank + filler + text.slice(end)
}

/** Something that does not parse as MDX. */
export interface SyntaxFault {
  rule: string
  start: number
  /** Ranges to mask so that the rest can be read. */
  masks: [start: number, end: number][]
  /** Character to put at both ends of a mask, where blanks would not parse. */
  filler?: string
  message: string
  edits?: Edit[]
}

/** Finds what the MDX parser stumbled on, from its error. */
export function locateSyntaxFault(text: string, error: unknown): SyntaxFault {
  if (!(error instanceof VFileMessage)) throw error
  const place = placeOf(text, error)
  if (error.source === 'micromark-extension-mdxjs-esm') return moduleFault(text, place)
  if (error.source === 'micromark-extension-mdx-expression') return braceFault(text, place)
  if (error.ruleId === 'end-tag-mismatch') return unclosedTag(text, error.reason)
  return angleFault(
    text,
    error.ruleId === 'unexpected-eof' ? openTag(text, place) : lastTag(text, place),
  )
}

const lastTag = (text: string, place: number) =>
  Math.max(0, text.lastIndexOf('<', Math.min(place, text.length - 1)))

/** The first tag of the block that never ends. */
function openTag(text: string, place: number): number {
  const block = Math.max(0, text.lastIndexOf('\n\n', place - 1))
  for (const { index } of text.slice(block, place).matchAll(/<[\w/]/g)) {
    if (!/^<(?:[^<>"']|"[^"]*"|'[^']*')*>/.test(text.slice(block + index, place)))
      return block + index
  }
  return lastTag(text, place)
}

function placeOf(text: string, { place }: VFileMessage): number {
  const point = place && 'start' in place ? place.start : place
  return point?.offset ?? (point ? offsetOf(text, point.line, point.column) : 0)
}

function moduleFault(text: string, place: number): SyntaxFault {
  const starts = [...text.slice(0, place + 1).matchAll(/^(import|export)\b/gm)]
  const last = starts.at(-1)
  const [start, word] = [last?.index ?? place, last?.[1] ?? 'import']
  return {
    rule: `mdx/${word}`,
    start,
    masks: [[start, endOfBlock(text, start)]],
    message: `Aucun ${word} dans le contenu : supprimez cette ligne.`,
  }
}

function braceFault(text: string, place: number): SyntaxFault {
  const start = openBrace(text, place)
  const end = closeBrace(text, start)
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  if (/[\w-]=$/.test(line)) {
    return {
      rule: 'mdx/expression',
      start,
      masks: [[start, end]],
      filler: '"',
      message: 'Écrivez la valeur entre guillemets, sans accolades.',
    }
  }
  const content = text.slice(start + 1, end - 1)
  return {
    start,
    masks: [[start, end]],
    ...expressionFault(content, /^\s{0,3}#{1,6}\s/.test(line)),
  }
}

function unclosedTag(text: string, reason: string): SyntaxFault {
  const [opening, closing] = [
    /<([^>`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason),
    /closing tag `<\/([^>`]*)>`, expected/.exec(reason),
  ]
  const [, name = '', line, column, endLine, endColumn] = opening ?? []
  const start = offsetOf(text, Number(line), Number(column))
  const end = offsetOf(text, Number(endLine), Number(endColumn))
  const split = reason.includes('before the end of')
  const wrong = closing || split ? text.indexOf(`</${closing?.[1] ?? name}`, end) : -1
  const masks: SyntaxFault['masks'] = [[start, end], ...(wrong < 0 ? [] : [tagRange(text, wrong)])]
  const fault = angleFault(text, start)
  if (fault.rule !== 'mdx/syntaxe') return { ...fault, masks }
  const closed = closedTag(name, text.slice(start, end))
  // What closes another tag is not at fault: this one closes itself.
  if (closed)
    return {
      ...fault,
      masks: closing ? [[start, end]] : masks,
      message: `<${name}> n’est pas fermée : écrivez ${closed}`,
    }
  if (split) {
    const message = `Mettez <${name}> et </${name}> chacun sur sa ligne, avec une ligne vide entre eux et le texte.`
    return { ...fault, masks, message }
  }
  const instead = closing ? ` : </${closing[1]}> ne ferme pas cette balise` : ''
  return {
    ...fault,
    masks,
    message: `<${name}> n’est jamais fermé${instead}. Ajoutez </${name}> après le texte.`,
  }
}

/** What begins with `<` and is no tag: how long it is, its rule, what to type. */
const notTags: [pattern: RegExp, rule: string, message: string][] = [
  [
    /^<!--(?:[\s\S]*?-->|(?:(?!\r?\n\s*\n)[\s\S])*)/,
    'md/commentaire',
    'Supprimez le commentaire <!-- --> : il n’est pas permis.',
  ],
  [
    /^<(?![a-z]+:[a-z]+[\s/>])[a-z][a-z0-9+.-]*:\S[^>]*>?/i,
    'lien/schema',
    'Cette adresse est interdite : seuls https: et mailto: sont permis.',
  ],
  [/^<[!?][^>]*>?/, 'html/interdit', 'Pas de HTML dans le contenu : utilisez Markdown.'],
  [
    /^<(?!\/?[a-z_$])/i,
    'mdx/inferieur',
    'Écrivez « moins de » en toutes lettres, ou &lt; pour afficher le signe.',
  ],
]

/** Everything that begins with `<` and is not a tag, or is a broken one. */
function angleFault(text: string, start: number): SyntaxFault {
  const rest = text.slice(start, endOfBlock(text, start))
  const link = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+\.\w[^\s<>]*)>/i.exec(rest)
  if (link) {
    const end = start + link[0].length
    const written = `[${spelledOut(link[1]!).join('](')})`
    const edits = [{ start, end, text: written }]
    return {
      rule: 'mdx/autolien',
      start,
      masks: [[start, end]],
      message: `Écrivez ${written}`,
      edits,
    }
  }
  for (const [pattern, rule, message] of notTags) {
    const [found] = pattern.exec(text.slice(start)) ?? []
    if (found !== undefined) return { rule, start, masks: [[start, start + found.length]], message }
  }
  const [name = ''] = /(?<=^<\/?)[a-z_$][\w.:-]*/i.exec(rest) ?? []
  const [tag = '<'] = /^<(?:[^<>"']|"[^"]*"|'[^']*')*>?/.exec(rest) ?? []
  const closing = text.indexOf(`</${name}>`, start + tag.length)
  const masks: SyntaxFault['masks'] = [
    [start, start + tag.length],
    ...(closing < 0 ? [] : [tagRange(text, closing)]),
  ]
  if (/^[a-z][^.:]*$/.test(name))
    return { start, masks, ...htmlFault(name, htmlTags(rest)[0]?.attributes ?? []) }
  return Object.hasOwn(tags, name)
    ? { rule: 'mdx/syntaxe', start, masks, message: misspelt(name, tag) }
    : { rule: 'mdx/composant', start, masks, message: unknownTag(name) }
}

/** What to type instead of a broken tag of the site. */
function misspelt(name: string, written: string): string {
  if (written.startsWith('</'))
    return `</${name}> ferme une balise qui n’a pas été ouverte : supprimez-le, ou ajoutez <${name}> avant le texte.`
  const advice = `La balise <${name}> est mal écrite : fermez-la, et mettez les valeurs entre guillemets droits`
  const closed = closedTag(name, written)
  return closed ? `${advice} : ${closed}` : `${advice}.`
}

/**
 * A tag that stands alone as it should be written; undefined for one that encloses a text, and for
 * one that cannot be guessed.
 */
function closedTag(name: string, written: string): string | undefined {
  if (!Object.hasOwn(tags, name) || tags[name]!.children) return undefined
  // A word processor makes quotation marks curved, or French.
  const straight = written.replace(/«[ \u00a0\u202f]*|[ \u00a0\u202f]*»|[“”„]/g, '"')
  const attributes = straight.replace(/^<[\w.:-]+|\s*\/?>?$/g, '')
  return /^(\s+\w+="[^"<>]*")*$/.test(attributes) ? `<${name}${attributes} />` : undefined
}

/** An address between angle brackets as the words and target of a Markdown link. */
function spelledOut(address: string): [string, string] {
  if (!/^https?:/i.test(address))
    return [address.replace(/^mailto:/i, ''), address.replace(/^(mailto:)?/i, 'mailto:')]
  const words = address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return [words, URL.canParse(address) ? new URL(address).href : address]
}

/** The range of the tag that begins at an offset. */
function tagRange(text: string, start: number): [number, number] {
  const close = text.indexOf('>', start)
  return [start, close < 0 ? text.length : close + 1]
}

/** Where the brace that an offset stands in was opened. */
function openBrace(text: string, place: number): number {
  let depth = 0
  for (let index = Math.min(place, text.length - 1); index >= 0; index--) {
    if (text[index] === '}' && index < place) depth++
    if (text[index] === '{' && depth-- === 0) return index
  }
  return Math.max(0, text.lastIndexOf('{', place))
}

/** Just after the brace that closes the one at an offset, or after that one alone. */
function closeBrace(text: string, start: number): number {
  const end = endOfBlock(text, start)
  let depth = 0
  for (let index = start; index < end; index++) {
    if (text[index] === '{') depth++
    if (text[index] === '}' && --depth === 0) return index + 1
  }
  return Math.min(end, start + 1)
}

/** Where the paragraph around an offset ends. */
function endOfBlock(text: string, start: number): number {
  const blank = /(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/g
  blank.lastIndex = start
  return blank.exec(text)?.index ?? text.length
}

/** Offset of a line and column, both from 1. */
const offsetOf = (text: string, line: number, column: number) =>
  Math.min(text.length, (linesOf(text)[line - 1] ?? text.length) + column - 1)
