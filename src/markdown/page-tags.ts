import type { Root } from 'hast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** A tag that stands in a text for a part made of data, and where. */
export interface PlacedTag {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Anchor of the heading that it follows, undefined before the first one. */
  after: string | undefined
}

/**
 * Lists the tags of a text in `frontmatter.tags`, with the heading that each one follows, so that a
 * list of contents can have the headings that they bring. Comes after `headingIds`.
 */
export function pageTags() {
  return (tree: Root, file: VFile): void => {
    const tags: PlacedTag[] = []
    let after: string | undefined
    visit(tree, (node) => {
      if (node.type === 'element' && /^h[2-6]$/.test(node.tagName)) {
        after = String(node.properties['id'])
      } else if (node.type === 'mdxJsxFlowElement') {
        tags.push({ name: node.name ?? '', attributes: plainAttributes(node), after })
      }
    })
    const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } }
    if (data.astro?.frontmatter) data.astro.frontmatter['tags'] = tags
  }
}

/** The attributes of a tag. Content only has plain words there: the policy refuses the others. */
export function plainAttributes({
  attributes,
}: Pick<MdxJsxFlowElement, 'attributes'>): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  )
}
