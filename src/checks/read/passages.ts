import type { Nodes, Text } from 'mdast'
import { type Body, endOf, nodesOf, startOf } from './body.ts'
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

/** Every passage of the content, code and addresses left out. */
export function passagesOf(records: readonly DataRecord[], bodies: readonly Body[]): Passage[] {
  return [...records.flatMap(dataPassages), ...bodies.flatMap(prosePassages)]
}

function dataPassages({ file, scalars, collection }: DataRecord): Passage[] {
  return scalars.flatMap(({ path, value, start, end, style, expected }): Passage[] => {
    const key = String(path.findLast((step) => typeof step === 'string') ?? '')
    // Identifiers and addresses are text for the schema, not for the reader.
    const isSentence =
      typeof value === 'string' &&
      expected === 'text' &&
      !/^([a-z0-9-]+|S\d+|https?:\S*|mailto:\S*|[\w.]+@\S+)$/.test(value)
    return isSentence
      ? [
          {
            file,
            start,
            end,
            source: file.text.slice(start, end),
            value,
            kind: style,
            collection,
            key,
          },
        ]
      : []
  })
}

function prosePassages(body: Body): Passage[] {
  const { file, collection } = body
  const linked = new Set<Nodes>(
    nodesOf(body, 'link')
      .filter(isBareAddress)
      .flatMap(({ children }) => children),
  )
  const texts = nodesOf(body, 'text')
    .filter((node) => !linked.has(node))
    .map((node: Text): Passage => {
      const [start, end] = [startOf(node), endOf(node)]
      return {
        file,
        start,
        end,
        source: file.text.slice(start, end),
        value: node.value,
        kind: 'prose',
        collection,
      }
    })
  const attributes = body.nodes.flatMap((node) =>
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? node.attributes : [],
  )
  const titles = attributes.flatMap((attribute): Passage[] => {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      attribute.name !== 'titre' ||
      typeof attribute.value !== 'string'
    )
      return []
    const start = (attribute.position?.start.offset ?? 0) + 'titre="'.length
    const end = (attribute.position?.end.offset ?? 1) - 1
    return [
      {
        file,
        start,
        end,
        source: file.text.slice(start, end),
        value: attribute.value,
        kind: 'attribute',
        collection,
      },
    ]
  })
  return [...texts, ...titles]
}

/** GFM turns a bare address into a link whose words are the address. */
const isBareAddress = ({ url, children: [only] }: { url: string; children: readonly Nodes[] }) =>
  only?.type === 'text' &&
  (url === only.value || url.endsWith(`//${only.value}`) || url === `mailto:${only.value}`)
