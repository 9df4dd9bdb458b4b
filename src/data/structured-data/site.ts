import { frenchTypography } from '../../french/typography.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** The site and its search, for the home page. */
export function siteNode(description: string, { label, address }: Publication): Node {
  const { name, operator, tagline } = label.site
  return {
    '@type': 'WebSite',
    '@id': `${address('/')}#site`,
    url: address('/'),
    name,
    alternateName: `${name}, ${tagline}`,
    description: frenchTypography(description),
    inLanguage: 'fr',
    ...(operator.name && { publisher: { '@type': 'Organization', name: operator.name } }),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${address('/recherche/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}
