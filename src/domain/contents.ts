import { accessibilityStatement } from './accessibility/statement.ts'
import { plain } from './blocks.ts'
import type { Label } from './label.ts'
import { slug } from '../french/words.ts'

/** A heading, as a list of contents shows it. */
export interface Entry {
  depth: number
  slug: string
  text: string
}

/** A tag in the text of a page, and the heading that it follows. */
interface Placed {
  name: string
  attributes: Readonly<Record<string, string>>
  after: string | undefined
}

/**
 * The headings of a page in order: those of its text, and those that its tags bring. The steps
 * and the data sets are left out: their own heading is enough to reach them.
 * @param written headings of the text
 * @param tags tags of the text, in order
 */
export function contentsOf(
  label: Label,
  written: readonly Entry[],
  tags: readonly Placed[],
): Entry[] {
  const broughtAfter = (anchor: string | undefined) =>
    tags
      .filter(({ after }) => after === anchor)
      .flatMap(({ name, attributes }) => brought[name]?.(label, attributes) ?? [])
  return [
    ...broughtAfter(undefined),
    ...written.flatMap((entry) => [entry, ...broughtAfter(entry.slug)]),
  ]
}

type Bring = (label: Label, attributes: Placed['attributes']) => Entry[]

const brought: Readonly<Record<string, Bring>> = {
  Benefices: ({ benefits }, { niveau }) => {
    const titles = benefits
      .filter(({ level }) => level === niveau)
      .map(({ id, title, group }): [string, string] => (group ? [slug(group), group] : [id, title]))
    return [...new Map(titles)].map(([slug, text]) => ({ depth: 3, slug, text }))
  },
  Criteres: ({ criteria }) =>
    criteria
      .filter(({ depth }) => depth === 1)
      .map(({ id, number, title }) => ({ depth: 3, slug: id, text: `${number} ${title}` })),
  DeclarationAccessibilite: (label) =>
    accessibilityStatement(label).flatMap((block) =>
      block.kind === 'heading'
        ? [{ depth: block.level, slug: block.id, text: plain(block.runs) }]
        : [],
    ),
}
