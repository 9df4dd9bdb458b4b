import { VFileMessage } from 'vfile-message'
import { expressionFault } from '../../markdown/expressions.ts'
import type { Edit } from '../rule.ts'
import { angleFault, closedTag } from './mdx-angle.ts'
import { closeBrace, endOfBlock, offsetOf, openBrace, tagRange } from './ranges.ts'

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
