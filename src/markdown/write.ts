import type { PhrasingContent, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', tightDefinitions: true })
  .freeze()

/** Writes a syntax tree as Markdown (CommonMark and GFM). */
export const markdownOf = (tree: Root): string => writer.stringify(tree)

/** Marks of sources, `[S012] [S034]`: links once a definition stands under the text. */
export function marksOf(ids: readonly string[]): PhrasingContent[] {
  return ids.flatMap((id, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    {
      type: 'linkReference',
      identifier: id,
      label: id,
      referenceType: 'shortcut',
      children: [{ type: 'text', value: id }],
    },
  ])
}
