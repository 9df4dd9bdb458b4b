import type { Block } from '../../label/blocks.ts'
import type { ComposedPage } from '../../label/composed.ts'
import { contradictionsPage } from '../../label/contradictions.ts'
import type { Label } from '../../label/label.ts'
import { disagreements } from './listings.ts'

/** The composed pages whose content is text, with that text. */
export function composedTexts(label: Label): { page: ComposedPage; blocks: () => Block[] }[] {
  return [{ page: contradictionsPage(label), blocks: () => disagreements(label) }]
}
