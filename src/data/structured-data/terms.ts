import { addresses } from '../../label/addresses.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** The glossary. */
export function termsNode(name: string, { label, address }: Publication): Node {
  const set = `${address('/glossaire/')}#termes`
  return {
    '@type': 'DefinedTermSet',
    '@id': set,
    name: frenchTypography(name),
    inLanguage: 'fr',
    hasDefinedTerm: label.glossary.map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': address(addresses.term(id)),
      url: address(addresses.term(id)),
      name: frenchTypography(term),
      description: frenchTypography(definition),
      inDefinedTermSet: { '@id': set },
    })),
  }
}
