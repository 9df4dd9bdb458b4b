import { addresses } from '../../label/addresses.ts'
import type { Candidate } from '../../label/label.ts'
import { states } from '../../label/states.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Publication } from '../publication.ts'
import type { Node } from './node.ts'

/** Where a candidate is, with its state on the reference date. */
export function placeNode(candidate: Candidate, { label, address }: Publication): Node {
  const { aliases, cities, name, point, regionSince2016, state } = candidate
  const url = address(addresses.ecosystem(candidate.id))
  return {
    '@type': 'Place',
    '@id': `${url}#lieu`,
    url,
    name: frenchTypography(name),
    ...(aliases.length > 0 && { alternateName: aliases.map(frenchTypography) }),
    ...(point && {
      geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
    }),
    ...(regionSince2016.value && {
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: frenchTypography(regionSince2016.value),
      },
    }),
    ...(cities.value && {
      containsPlace: cities.value.map((city) => ({
        '@type': 'City',
        name: frenchTypography(city),
      })),
    }),
    additionalProperty: {
      '@type': 'PropertyValue',
      name: `État au ${frenchDate(label.site.referenceDate)}`,
      value: states[state].words,
    },
  }
}
