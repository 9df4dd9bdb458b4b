import { addresses } from './addresses.ts'
import type { ComposedPage } from './composed.ts'
import type { Label } from './label.ts'

/** The page of the points on which the sources disagree. */
export function contradictionsPage({ pages, site }: Pick<Label, 'pages' | 'site'>): ComposedPage {
  const parent = addresses.page('sources')
  return {
    id: 'desaccords',
    parent,
    file: 'content/contradictions.yaml',
    body: '',
    title: 'Les désaccords entre sources',
    description:
      'Chaque point sur lequel les sources se contredisent : ce que dit chacune, ce que ce site retient et pourquoi.',
    href: addresses.contradictions,
    label: 'Désaccords',
    section: 'documents',
    updated: pages.find(({ href }) => href === parent)?.updated ?? site.referenceDate,
    sources: [],
    aliases: ['contradictions', 'divergences', 'versions contraires'],
  }
}
