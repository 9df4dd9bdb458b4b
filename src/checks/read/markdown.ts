import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { holdsCode, violations } from '../../markdown/policy.ts'
import { braces, htmlFault, unknownTag } from '../../markdown/tag-policy.ts'
import { tags } from '../../markdown/tags.ts'
import { nodesIn, parseMarkdown } from '../../markdown/tree.ts'
import { linesOf, masked, type Edit, type Range } from './text.ts'

/** What the parser or the policy refuses. */
export interface MarkdownFault {
  rule: string
  start: number
  message: string
  edits?: readonly Edit[]
}

/** Something that does not parse as MDX. */
interface SyntaxFault extends MarkdownFault {
  /** Ranges to mask so that the rest can be read, in order. */
  masks: readonly Range[]
  /** Character to put at both ends of a mask, where blanks would not parse. */
  filler?: string
}

/** A file with more faults than this is read no further: each one costs a parse. */
const mostFaults = 40

/**
 * Reads Markdown whatever its faults: what does not parse is noted, then masked by blanks of the
 * same length, so that everything else is still read at its place.
 * @param source the file's text with the front matter blanked
 */
export function readMarkdown(source: string): { tree: Root; faults: MarkdownFault[] } {
  const { tree, syntax } = parsed(source)
  // What stands inside a script or a style sheet is code: the element itself is reported.
  const code = nodesIn(tree).filter(holdsCode)
  const isCode = ({ start }: MarkdownFault) =>
    code.some(({ position: { start: from, end: to } = {} }) => {
      return from!.offset! < start && start < to!.offset!
    })
  const refused = violations(tree).map(({ position, ...fault }) => ({
    ...fault,
    start: position?.start.offset ?? 0,
  }))
  return { tree, faults: [...syntax.filter((fault) => !isCode(fault)), ...refused] }
}

function parsed(source: string): { tree: Root; syntax: MarkdownFault[] } {
  const syntax: MarkdownFault[] = []
  let text = source
  while (syntax.length < mostFaults) {
    try {
      return { tree: parseMarkdown(text), syntax }
    } catch (error) {
      const { masks, filler, ...fault } = syntaxFault(text, error)
      syntax.push(fault)
      text = masked(
        text,
        masks.map(([start, end]) => [start, Math.max(end, start + 1)]),
        filler,
      )
    }
  }
  return { tree: { type: 'root', children: [] }, syntax }
}

/** Finds what the MDX parser stumbled on, from its error. */
function syntaxFault(text: string, error: unknown): SyntaxFault {
  if (!(error instanceof VFileMessage)) throw error
  const { place, source, ruleId, reason } = error
  const offset = (place && 'start' in place ? place.start : place)?.offset ?? 0
  if (source === 'micromark-extension-mdxjs-esm') return moduleFault(text, offset)
  if (source === 'micromark-extension-mdx-expression') return braceFault(text, offset)
  if (ruleId === 'end-tag-mismatch') return unclosedTag(text, offset, reason)
  return angleFault(text, (ruleId === 'unexpected-eof' ? openTag : lastTag)(text, offset))
}

function moduleFault(text: string, offset: number): SyntaxFault {
  const last = [...text.slice(0, offset + 1).matchAll(/^(import|export)\b/gm)].at(-1)
  const [start, word] = [last?.index ?? offset, last?.[1] ?? 'import']
  return {
    rule: `mdx/${word}`,
    start,
    masks: [[start, endOfBlock(text, start)]],
    message: `Aucun ${word} dans le contenu : supprimez cette ligne.`,
  }
}

function braceFault(text: string, offset: number): SyntaxFault {
  const start = openBrace(text, offset)
  const end = closeBrace(text, start)
  const masks: Range[] = [[start, end]]
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  return /[\w-]=$/.test(line)
    ? {
        rule: 'mdx/expression',
        start,
        masks,
        filler: '"',
        message: 'Écrivez la valeur entre guillemets, sans accolades.',
      }
    : { start, masks, ...braces }
}

/** Where the brace that an offset stands in was opened. */
function openBrace(text: string, offset: number): number {
  let depth = 0
  for (let index = Math.min(offset, text.length - 1); index >= 0; index--) {
    if (text[index] === '}' && index < offset) depth++
    if (text[index] === '{' && depth-- === 0) return index
  }
  return Math.max(0, text.lastIndexOf('{', offset))
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
  const length = text.slice(start).search(/\r?\n[ \t]*\r?\n/)
  return length < 0 ? text.length : start + length
}

/** A tag without the sign that ends it. */
const tagStart = /^<(?:[^<>"']|"[^"]*"|'[^']*')*/

/** The tag that begins at an offset, closed or not. */
const tagAt = (text: string, start: number) =>
  new RegExp(`${tagStart.source}>?`).exec(text.slice(start))?.[0] ?? '<'

const lastTag = (text: string, offset: number) =>
  Math.max(0, text.lastIndexOf('<', Math.min(offset, text.length - 1)))

/** The first tag of the block that never ends. */
function openTag(text: string, offset: number): number {
  const block = Math.max(0, text.lastIndexOf('\n\n', offset - 1))
  const open = [...text.slice(block, offset).matchAll(/<[\w/]/g)].find(
    ({ index }) => !tagAt(text.slice(0, offset), block + index).endsWith('>'),
  )
  return open ? block + open.index : lastTag(text, offset)
}

/** A tag that nothing closes, or that is closed in another paragraph, list or quotation. */
function unclosedTag(text: string, offset: number, reason: string): SyntaxFault {
  const [, wrong] = /closing tag `<\/([^>`]*)>`, expected/.exec(reason) ?? []
  const [, early] = /closing tag `<\/([^>`]*)>` either/.exec(reason) ?? []
  const [, name = early ?? '', line, column] = /<([^>`]*)>` \((\d+):(\d+)-/.exec(reason) ?? []
  const start =
    early === undefined
      ? (linesOf(text)[Number(line) - 1] ?? 0) + Number(column) - 1
      : Math.max(0, text.lastIndexOf(`<${early}`, offset))
  const tag = tagAt(text, start)
  const opening: Range = [start, start + tag.length]
  const isSplit = early !== undefined || reason.includes('before the end of')
  const closing =
    wrong !== undefined || isSplit ? text.indexOf(`</${wrong ?? name}`, opening[1]) : -1
  const masks = closing < 0 ? [opening] : [opening, rangeAt(text, closing)]
  const fault = angleFault(text, start)
  if (fault.rule !== 'mdx/syntaxe') return { ...fault, masks }
  const closed = closedTag(name, tag)
  if (closed)
    return {
      ...fault,
      // What closes another tag is not at fault: this one closes itself.
      masks: wrong === undefined ? masks : [opening],
      message: `<${name}> n’est pas fermée : écrivez ${closed}`,
    }
  const instead = wrong === undefined ? '' : ` : </${wrong}> ne ferme pas cette balise`
  return {
    ...fault,
    masks,
    message: isSplit
      ? `Mettez <${name}> et </${name}> chacun sur sa ligne, avec une ligne vide entre eux et le texte.`
      : `<${name}> n’est jamais fermé${instead}. Ajoutez </${name}> après le texte.`,
  }
}

const rangeAt = (text: string, start: number): Range => [start, start + tagAt(text, start).length]

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
  const [link, address] =
    /^<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+\.\w[^\s<>]*)>/i.exec(rest) ?? []
  if (link && address) {
    const end = start + link.length
    const written = `[${spelledOut(address).join('](')})`
    return {
      rule: 'mdx/autolien',
      start,
      masks: [[start, end]],
      message: `Écrivez ${written}`,
      edits: [{ start, end, text: written }],
    }
  }
  for (const [pattern, rule, message] of notTags) {
    const [found] = pattern.exec(text.slice(start)) ?? []
    if (found !== undefined) return { rule, start, masks: [[start, start + found.length]], message }
  }
  const [name = ''] = /(?<=^<\/?)[a-z_$][\w.:-]*/i.exec(rest) ?? []
  const tag = tagAt(rest, 0)
  const closing = text.indexOf(`</${name}>`, start + tag.length)
  const opening: Range = [start, start + tag.length]
  const masks = closing < 0 ? [opening] : [opening, rangeAt(text, closing)]
  if (/^[a-z][^.:]*$/.test(name)) return { start, masks, ...htmlFault(name) }
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
