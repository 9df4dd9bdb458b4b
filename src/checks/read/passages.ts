import type { Nodes } from 'mdast'
import { nodesOf, type Body } from './body.ts'
import type { DataRecord } from './records.ts'
import type { TextFile } from './text.ts'
import type { YamlScalar } from './yaml.ts'

/** Words that a reader reads, at their place in the source. */
export interface Passage {
  file: TextFile
  /** The source between these offsets: escapes and entities as written. */
  start: number
  end: number
  source: string
  /** What the source stands for. */
  value: string
  /** Markdown text, a tag's attribute, or a value of the data; headings are Markdown text. */
  kind: 'prose' | 'attribute' | YamlScalar['style']
  /** Where it stands: the collection's folder or file. */
  collection: string
  /** The key of a value of the data. */
  key?: string
}

/** Every passage of a file, code and addresses left out. */
export const passagesOf = (records: readonly DataRecord[], body: Body | undefined): Passage[] => [
  ...records.flatMap(ofData),
  ...(body ? [...ofProse(body), ...ofTags(body)] : []),
]

type Place = Pick<Passage, 'file' | 'collection'>

/** A passage from an offset to another. */
const passage = (
  { file, collection }: Place,
  [start = 0, end = 0]: readonly (number | undefined)[],
  rest: Pick<Passage, 'value' | 'kind' | 'key'>,
): Passage => ({ file, collection, start, end, source: file.text.slice(start, end), ...rest })

const ofData = (record: DataRecord): Passage[] =>
  record.scalars.flatMap(({ path, value, start, end, style: kind, expected }) => {
    const key = String(path.findLast((step) => typeof step === 'string') ?? '')
    // Identifiers and addresses are text for the schema, not for the reader.
    const isSentence =
      typeof value === 'string' &&
      expected === 'text' &&
      !/^([a-z0-9-]+|S\d+|https?:\S*|mailto:\S*|[\w.]+@\S+)$/.test(value)
    return isSentence ? [passage(record, [start, end], { value, kind, key })] : []
  })

function ofProse(body: Body): Passage[] {
  const bare = new Set<Nodes>(
    nodesOf(body, 'link')
      .filter(isBareAddress)
      .flatMap(({ children }) => children),
  )
  return nodesOf(body, 'text')
    .filter((node) => !bare.has(node))
    .map(({ value, position: { start, end } = {} }) =>
      passage(body, [start?.offset, end?.offset], { value, kind: 'prose' }),
    )
}

/** GFM turns a bare address into a link whose words are the address. */
const isBareAddress = ({ url, children: [only] }: { url: string; children: readonly Nodes[] }) =>
  only?.type === 'text' &&
  (url === only.value || url.endsWith(`//${only.value}`) || url === `mailto:${only.value}`)

const ofTags = (body: Body): Passage[] =>
  nodesOf(body, ['mdxJsxFlowElement', 'mdxJsxTextElement'])
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ position: { start, end } = {}, ...attribute }) =>
      'name' in attribute && attribute.name === 'titre' && typeof attribute.value === 'string'
        ? passage(body, [start!.offset! + 'titre="'.length, end!.offset! - 1], {
            value: attribute.value,
            kind: 'attribute',
          })
        : [],
    )
