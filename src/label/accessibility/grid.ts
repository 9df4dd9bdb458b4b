import { gridAddress } from '../../kinds/accessibility.ts'
import type { Label } from '../label.ts'
import type { ComposedPage } from '../composed.ts'

export { gridAddress }

/** Anchor of a theme of the grid, by its rank in the RGAA. */
export const themeAnchor = (order: number) => `thematique-${order}`

/** @example criterionAnchor('9.4') // 'critere-9-4' */
export const criterionAnchor = (number: string) => `critere-${number.replace('.', '-')}`

/** The page of the verdicts, made from the audit. */
export function gridPage({ audit }: Pick<Label, 'audit'>): ComposedPage {
  return {
    id: 'grille',
    parent: '/accessibilite/',
    file: 'content/accessibility',
    body: '',
    title: 'Grille d’accessibilité',
    description:
      'Chaque critère du référentiel d’accessibilité (RGAA), son verdict sur ce site, et ce qui le montre.',
    href: gridAddress,
    label: 'Grille',
    section: 'site',
    updated: audit.updated,
    sources: [],
    aliases: [],
  }
}
