import type { Block } from '../../label/blocks.ts'
import type { ComposedPage } from '../../label/composed.ts'
import { contradictionsPage } from '../../label/contradictions.ts'
import type { Label } from '../../label/label.ts'
import { questionPages } from '../../label/questions.ts'
import { referencePages } from '../../label/references.ts'
import { answers, disagreements, references } from './listings.ts'

/** The composed pages whose content is text, with that text. */
export function composedTexts(label: Label): { page: ComposedPage; blocks: () => Block[] }[] {
  return [
    ...questionPages(label).map((page) => ({ page, blocks: () => answers(label, page.theme) })),
    { page: contradictionsPage(label), blocks: () => disagreements(label) },
    ...referencePages(label).map((page) => ({
      page,
      blocks: () => [references(page.references)],
    })),
  ]
}
