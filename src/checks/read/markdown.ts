import type { Root } from 'mdast'
import { parseMarkdown } from '../../markdown/parse.ts'
import { locateSyntaxFault, type SyntaxFault } from './mdx-faults.ts'

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
