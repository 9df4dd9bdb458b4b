import { placeOf } from '../forms/places.ts'
import { frenchTypography } from '../french/typography.ts'
import type { AddressedPage, Crumb } from '../label/navigation.ts'
import { headOf } from './dataset-head.ts'
import { datasets } from './datasets.ts'
import { dataFiles } from './files.ts'
import { openLicence } from '../label/legal.ts'
import type { Publication } from './publication.ts'

/** A node of a JSON-LD graph, in the words of schema.org. */
export type Node = { readonly '@type': string } & Readonly<Record<string, unknown>>

/** Writes what a page describes as a JSON-LD graph, safe inside a `<script>`. */
export function jsonLd(node: Node): string {
  const graph = { '@context': 'https://schema.org', '@graph': [node] }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}

/** What has a name and a page of its own; an anchor tells it from that page. */
const named = (type: string, url: string, anchor: string, name: string, description?: string) => ({
  '@type': type,
  '@id': url + anchor,
  url,
  name: frenchTypography(name),
  ...(description !== undefined && { description: frenchTypography(description) }),
})

/** A page and the way to it, as its head and its breadcrumb show them. */
export function pageNode(
  page: Pick<AddressedPage, 'title' | 'description' | 'href' | 'updated'>,
  crumbs: readonly Crumb[],
  { address }: Publication,
): Node {
  return {
    ...named('WebPage', address(page.href), '#page', page.title, page.description),
    inLanguage: 'fr',
    dateModified: page.updated,
    license: openLicence.address,
    isPartOf: { '@id': `${address('/')}#site` },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ label, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: address(href),
      })),
    },
  }
}

/** The site, for the home page. */
export function siteNode(description: string, { label, address }: Publication): Node {
  const { name, operator, tagline } = label.site
  return {
    ...named('WebSite', address('/'), '#site', name),
    alternateName: `${name}, ${tagline}`,
    description: frenchTypography(description),
    inLanguage: 'fr',
    ...(operator.name && { publisher: { '@type': 'Organization', name: operator.name } }),
  }
}

/** The sets of open data with their files, whose weights the page shows. */
export function datasetsNode(publication: Publication): Node {
  const { label, address } = publication
  const page = address('/donnees/')
  const first = label.timeline[0]?.date.slice(0, 4)
  return {
    ...named('DataCatalog', page, '#jeux-de-donnees', `${label.site.name}, données ouvertes`),
    inLanguage: 'fr',
    dataset: datasets.map((dataset) => {
      const { id, kind } = dataset
      const { title, description, version, updated, licences } = headOf(publication, dataset)
      return {
        ...named('Dataset', `${page}#${id}`, '', title),
        description,
        identifier: address(`/donnees/${id}.json`),
        version,
        dateModified: updated,
        inLanguage: 'fr',
        isAccessibleForFree: true,
        license: licences.map((licence) => licence.address),
        creator: { '@type': 'Organization', name: label.site.operator.name ?? label.site.name },
        ...(kind === 'ecosystems' && { spatialCoverage: { '@type': 'Place', name: 'France' } }),
        ...(kind === 'timeline' &&
          first && { temporalCoverage: `${first}/${label.site.closedSince}` }),
        distribution: dataFiles
          .filter((file) => file.dataset === dataset)
          .map(({ name, type }) => ({
            '@type': 'DataDownload',
            name,
            contentUrl: address(`/donnees/${name}`),
            encodingFormat: type,
            contentSize: `${placeOf('bytes', { name })} B`,
          })),
      }
    }),
  }
}
