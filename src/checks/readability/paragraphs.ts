import type { Nodes, Paragraph } from 'mdast'
import { once } from '../../label/once.ts'
import { nodesOf, startOf, type Body } from '../read/body.ts'
import type { Passage } from '../read/passages.ts'
import type { Project } from '../read/project.ts'

/** Words that are read in one go, at their place. */
export interface ReadParagraph {
  /** File from the project’s root. */
  file: string
  /** Offset in the file. */
  start: number
  text: string
}

/** Lists of other people’s words and of records: nobody reads them as a text. */
const notProse = new Set(['sources', 'redirects', 'synonyms'])

/**
 * Everything that is read as sentences: the paragraphs of the texts, the sentences of the data.
 * Titles, table cells, labels and citations are not.
 */
export const paragraphsOf = once(({ bodies, passages }: Project): readonly ReadParagraph[] =>
  [...bodies.flatMap(inBody), ...passages.filter(isSentence).map(inData)].toSorted((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start,
  ),
)

const inBody = (body: Body): ReadParagraph[] =>
  nodesOf(body, 'paragraph').map((node: Paragraph) => ({
    file: body.file.path,
    start: startOf(node),
    text: inOneLine(node.children.map(wordsOf).join('')).replace(/ (?=[.,])/g, ''),
  }))

/** What a reader reads of a node: a figure counts for a word, a citation for none. */
function wordsOf(node: Nodes): string {
  if ('name' in node && node.name === 'Chiffre') return '0'
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

const isSentence = ({ kind, collection, value }: Passage) =>
  kind !== 'prose' && kind !== 'attribute' && !notProse.has(collection) && /[.!?…]$/.test(value)

const inData = ({ file, start, value }: Passage): ReadParagraph => ({
  file: file.path,
  start,
  text: inOneLine(value),
})

/** With one ordinary space where there are blanks; a single space stays what it is, untouched. */
const inOneLine = (text: string) => text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
