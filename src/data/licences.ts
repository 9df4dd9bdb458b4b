import { z } from 'astro/zod'
import { coordinatesLicence, openLicence } from '../label/legal.ts'
import { citationText, type Citable } from './citation.ts'

/** Under which terms a part of the data may be used. */
export const licence = z.strictObject({
  id: z.string().describe('Identifiant SPDX de la licence'),
  name: z.string().describe('Nom de la licence'),
  address: z.url().describe('Texte de la licence'),
  covers: z.string().describe('Ce que couvre la licence'),
  attribution: z.string().describe('Mention à reproduire'),
})

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
