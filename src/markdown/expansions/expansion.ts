import type { Block, Run } from '../../label/blocks.ts'
import type { Label } from '../../label/label.ts'
import { citedParts } from '../../label/sources.ts'
import { frenchTypography } from '../../french/typography.ts'
import { citation } from '../runs.ts'

interface Context {
  label: Label
  /** The value of an attribute of the tag; empty when it is not given. */
  attribute: (name: string) => string
  /** Reads the Markdown body of another entry. */
  read: (body: string) => Block[]
}

/** Turns a tag into the blocks that it stands for. */
export type Expansion = (context: Context) => Block[]

/** Words of the data, with the sources that they name between brackets, followed by their own. */
export function cited(words: string, sources: readonly string[] = []): Run[] {
  const runs = citedParts(frenchTypography(words)).map(({ words: text, ids }) =>
    ids.length > 0 ? citation(ids) : { text },
  )
  return sources.length > 0 ? [...runs, { text: '\u00a0' }, citation(sources)] : runs
}

/** A label in bold, a colon and words. */
export function labelled(name: string, ...rest: Run[]): Run[] {
  return [{ text: `${name}\u00a0:`, strong: true }, { text: ' ' }, ...rest]
}
