import { printedPages } from '../../../label/documents.ts'
import { undrawnIn } from '../../../label/glyphs.ts'
import { endOf, nodesOf, startOf } from '../../read/body.ts'
import { codeOf } from '../../read/characters.ts'
import type { Project } from '../../read/project.ts'
import type { CollectionName } from '../../read/records.ts'
import type { TextFile } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

export const caractere: Rule = {
  code: 'document/caractere',
  severity: 'erreur',
  teaches: 'Ce qu’un document imprime s’écrit avec des caractères que ses polices ont toutes.',
  check: (project) => {
    const documents = project.content.valid.documents.filter(({ formats }) =>
      formats.includes('pdf'),
    )
    if (documents.length === 0) return []
    const pages = new Set(documents.flatMap(printedPages))
    return printedPassages(project, pages).flatMap(search)
  },
}

/** Data that documents print: all the words of a collection, or those of some keys. */
const printedKeys: Partial<Record<CollectionName, readonly string[]>> = {
  pages: ['title'],
  journal: ['title'],
  sources: ['title', 'publisher', 'dateText'],
  ecosystems: ['name', 'place'],
  site: ['name', 'tagline'],
}
const printedWhole: ReadonlySet<CollectionName> = new Set([
  'criteria',
  'steps',
  'benefits',
  'timeline',
  'contradictions',
  'form',
  'documents',
])

interface Printed {
  file: TextFile
  start: number
  end: number
  value: string
}

function printedPassages(
  { records, passages, bodies, entries }: Project,
  pages: ReadonlySet<string>,
): Printed[] {
  const printed = entries.filter(({ collection, id }) =>
    collection === 'pages'
      ? pages.has(id)
      : collection in printedKeys || printedWhole.has(collection),
  )
  const files = new Set(printed.map(({ file }) => file))
  const data = records
    .filter(({ file }) => files.has(file))
    .flatMap(({ file, collection, scalars }) =>
      scalars.flatMap(({ value, expected, path, start, end }): Printed[] =>
        typeof value === 'string' &&
        expected === 'text' &&
        (printedWhole.has(collection) || printedKeys[collection]?.includes(String(path[0])))
          ? [{ file, start, end, value }]
          : [],
      ),
    )
  const prose = passages.filter(
    ({ file, kind }) => files.has(file) && (kind === 'prose' || kind === 'attribute'),
  )
  const code = bodies
    .filter(({ file }) => files.has(file))
    .flatMap((body) =>
      [...nodesOf(body, 'inlineCode'), ...nodesOf(body, 'code')].map((node) => ({
        file: body.file,
        start: startOf(node),
        end: endOf(node),
        value: node.value,
      })),
    )
  return [...data, ...prose, ...code]
}

/** Line ends become spaces, and the narrow no-break space a wider one. */
const replaced = /[\t\r\n\u202f]/g

function search({ file, start, end, value }: Printed): Finding[] {
  const source = file.text.slice(start, end)
  return undrawnIn(value.replace(replaced, '')).map((character) => ({
    file: file.path,
    // Written as an entity or an escape, it is somewhere in the passage.
    start: start + Math.max(0, source.indexOf(character)),
    message: `Le caractère « ${character} » (${codeOf(character)}) manque dans les polices des documents, où ce passage s’imprime : écrivez-le autrement.`,
  }))
}
