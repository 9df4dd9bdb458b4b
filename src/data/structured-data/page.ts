import type { AddressedPage, Crumb } from '../../label/navigation.ts'
import { frenchTypography } from '../../french/typography.ts'
import { openLicence } from '../licences.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** A page and the way to it, as its head and its breadcrumb show them. */
export function pageNodes(
  page: Pick<AddressedPage, 'title' | 'description' | 'href' | 'updated'>,
  crumbs: readonly Crumb[],
  { address }: Publication,
): Node[] {
  const url = address(page.href)
  return [
    {
      '@type': 'WebPage',
      '@id': `${url}#page`,
      url,
      name: frenchTypography(page.title),
      description: frenchTypography(page.description),
      inLanguage: 'fr',
      dateModified: page.updated,
      license: openLicence.address,
      isPartOf: { '@id': `${address('/')}#site` },
      breadcrumb: { '@id': `${url}#fil` },
    },
    {
      '@type': 'BreadcrumbList',
      '@id': `${url}#fil`,
      itemListElement: crumbs.map(({ label, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: address(href),
      })),
    },
  ]
}
