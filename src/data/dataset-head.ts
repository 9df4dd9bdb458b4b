import { z } from 'astro/zod'
import { joinPhrases } from '../french/words.ts'
import { day, version } from '../kinds/common.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { OpenData } from '../kinds/kind.ts'
import { coordinatesLicence, openLicence } from '../label/legal.ts'
import { pageDate } from '../label/pages.ts'
import { citable, citationText } from './citation.ts'
import type { Publication } from './publication.ts'

/** What is known of a set of open data before its records are made. */
export interface Described extends OpenData {
  kind: KindName
}

/** Under which terms a part of the data may be used. */
const licence = z.strictObject({
  id: z.string().describe('Identifiant SPDX de la licence'),
  name: z.string().describe('Nom de la licence'),
  address: z.url().describe('Texte de la licence'),
  covers: z.string().describe('Ce que couvre la licence'),
  attribution: z.string().describe('Mention à reproduire'),
})

/** What a file of data says of itself. */
export const datasetHead = z.strictObject({
  id: z.string().describe('Identifiant permanent du jeu de données'),
  title: z.string().describe('Titre'),
  description: z.string().describe('Ce que contient le jeu de données'),
  address: z.url().describe('Adresse permanente du fichier'),
  documentation: z.url().describe('Page qui décrit les données et leur licence'),
  version: version.describe(
    'Version de la structure : le premier nombre change quand un champ disparaît ou change de sens, le second quand un champ s’ajoute',
  ),
  updated: day.describe('Dernière mise à jour des données'),
  referenceDate: day.describe('Date à laquelle l’état du label est décrit'),
  publisher: z.string().nullable().describe('Éditeur du site ; null tant qu’il n’est pas établi'),
  licences: z.array(licence).min(1).describe('Licences, avec ce que couvre chacune'),
  citation: z.string().describe('Comment citer le jeu de données'),
})

export type DatasetHead = z.output<typeof datasetHead>

/** Describes one file of a data set. */
export function headOf(publication: Publication, dataset: Described, file = `${dataset.id}.json`) {
  const { label, address } = publication
  const { id, kind, title, description, version } = dataset
  const updated = pageDate(label, kinds[kind].address?.('') ?? '/')
  const href = `/donnees/${file}`
  const citation = citationText(citable(publication, { title, href, updated, version }))
  return {
    id,
    title,
    description,
    address: address(href),
    documentation: address('/donnees/'),
    version,
    updated,
    referenceDate: label.site.referenceDate,
    publisher: label.site.operator.name,
    licences: licencesOf(id === 'ecosystemes', citation),
    citation,
  }
}

/** The licences of a dataset, each with the words that it asks to repeat. */
function licencesOf(withCoordinates: boolean, attribution: string): z.output<typeof licence>[] {
  if (!withCoordinates) return [{ ...openLicence, covers: 'Tout', attribution }]
  const named = 'Coordonnées : GeoNames, CC BY 4.0'
  return [
    { ...openLicence, covers: 'Tout, sauf les coordonnées', attribution },
    { ...coordinatesLicence, covers: 'Les coordonnées', attribution: named },
  ]
}

/**
 * The licences of a data set in a line.
 * @example 'Tout, sauf les coordonnées : Licence Ouverte 2.0 ; les coordonnées : CC BY 4.0'
 */
export function licenceWords({ licences }: Pick<DatasetHead, 'licences'>): string {
  return joinPhrases(
    licences.map(({ name, covers }) => (licences.length > 1 ? `${covers} : ${name}` : name)),
  )
}
