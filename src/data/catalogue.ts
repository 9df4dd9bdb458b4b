import type { DatasetId } from '../label/datasets.ts'
import type { Label } from '../label/label.ts'
import { once } from '../label/once.ts'

interface Entry {
  title: string
  description: string
  /** Version of the structure of its files. */
  version: string
  /** Addresses of the pages that show the same data, the main one first. */
  pages: readonly string[]
}

/** The sets of open data, by permanent identifier. */
export const catalogue = {
  ecosystemes: {
    title: 'Les écosystèmes candidats',
    description:
      'Chaque candidat : identité, villes, régions, coordonnées, état à la date de référence, suite et sources.',
    version: '1.0',
    pages: ['/ecosystemes/'],
  },
  criteres: {
    title: 'Les exigences du cahier des charges',
    description:
      'Chaque exigence : texte, ce que le dossier doit montrer, champs du formulaire, preuve, version de janvier 2014 et sources.',
    version: '1.0',
    pages: ['/cahier-des-charges/'],
  },
  formulaire: {
    title: 'Le formulaire de candidature',
    description:
      'Les sections et les champs du dossier, typés et reliés aux exigences. Ce formulaire est propre à ce site.',
    version: '1.0',
    pages: ['/candidater/'],
  },
  documents: {
    title: 'Les documents à télécharger',
    description:
      'Chaque document : versions, dates, formats, poids, pages et empreintes des fichiers.',
    version: '1.0',
    pages: ['/documents/'],
  },
  glossaire: {
    title: 'Le glossaire',
    description: 'Les termes du label, leurs autres formes, leur définition et ses sources.',
    version: '1.0',
    pages: ['/glossaire/'],
  },
  chronologie: {
    title: 'La chronologie',
    description:
      'Les faits datés du label, avant et après la date de référence, avec leurs sources.',
    version: '1.0',
    pages: ['/histoire/'],
  },
  accessibilite: {
    title: 'La grille d’accessibilité',
    description:
      'Chaque critère du RGAA : verdict sur ce site, essais automatiques, examen à la main, ce qu’il reste à vérifier, et date.',
    version: '1.0',
    pages: ['/accessibilite/', '/accessibilite/grille/'],
  },
} as const satisfies Record<DatasetId, Entry>

/** The last day on which a page of the dataset was changed. */
export function updatedOn(label: Label, id: DatasetId): string {
  const days = catalogue[id].pages.flatMap((href) => daysOf(label).get(href) ?? [])
  return days.toSorted().at(-1) ?? label.site.referenceDate
}

/** The last change of each page, by address. */
const daysOf = once(
  ({ pages }: Label) => new Map(pages.map(({ href, updated }) => [href, updated])),
)
