import type { Block } from '../../domain/blocks.ts'
import type { ComposedPage } from '../../domain/composed.ts'
import { contradictionsPage } from '../../domain/contradictions.ts'
import type { Label } from '../../domain/label.ts'
import { questionPages } from '../../domain/questions.ts'
import { referencePages } from '../../domain/references.ts'
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
