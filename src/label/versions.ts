import type { Label } from './label.ts'
import type { ComposedPage } from './composed.ts'

/** Where the two versions of the cahier des charges stand side by side. */
export const versionsAddress = '/cahier-des-charges/versions/'

/** The page that compares January and November 2014, made from the requirements. */
export function versionsPage({ pages, site }: Pick<Label, 'pages' | 'site'>): ComposedPage {
  const charter = pages.find(({ href }) => versionsAddress.startsWith(href) && href !== '/')
  return {
    id: 'versions',
    parent: '/cahier-des-charges/',
    file: 'content/criteria',
    body: '',
    title: 'Cahier des charges : les deux versions',
    description:
      'Ce qui change entre janvier et novembre 2014, exigence par exigence, et mot à mot quand les sources le permettent.',
    href: versionsAddress,
    label: 'Les deux versions',
    section: 'label',
    updated: charter?.updated ?? site.referenceDate,
    sources: [],
    aliases: [],
  }
}

/** Every source that the comparison quotes, in order of id. */
export function versionsSources({ criteria }: Pick<Label, 'criteria'>): string[] {
  const ids = criteria.flatMap(({ sources, january2014 }) => [...sources, ...january2014.sources])
  return [...new Set(ids)].toSorted()
}
