/** The licence of everything that this site writes. */
export const openLicence = {
  id: 'etalab-2.0',
  name: 'Licence Ouverte 2.0',
  address: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const

/** The licence of the coordinates, which come from GeoNames. */
export const coordinatesLicence = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
} as const
