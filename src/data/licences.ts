import { z } from 'astro/zod'
import { citationText, type Citable } from './citation.ts'

/** Under which terms a part of the data may be used. */
export const licence = z.strictObject({
  id: z.string().meta({ description: 'Identifiant SPDX de la licence' }),
  name: z.string().meta({ description: 'Nom de la licence' }),
  address: z.url().meta({ description: 'Texte de la licence' }),
  covers: z.string().meta({ description: 'Ce que couvre la licence' }),
  attribution: z.string().meta({ description: 'Mention à reproduire' }),
})

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

/** The licences of a dataset, each with the words that it asks to repeat. */
export function licencesOf(withCoordinates: boolean, cited: Citable): z.output<typeof licence>[] {
  const texts = {
    ...openLicence,
    covers: withCoordinates ? 'Tout, sauf les coordonnées' : 'Tout',
    attribution: citationText(cited),
  }
  const coordinates = {
    ...coordinatesLicence,
    covers: 'Les coordonnées',
    attribution: 'Coordonnées : GeoNames, CC BY 4.0',
  }
  return withCoordinates ? [texts, coordinates] : [texts]
}
