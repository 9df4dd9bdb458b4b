import type { Site } from '../kinds/site.ts'

/** The notices due once the site is public, by the name that `<MentionLegale de="…" />` gives. */
export const legalNotices = {
  editeur: { title: 'Éditeur', of: ({ operator }: Site) => operator.name },
  adresse: { title: 'Adresse de l’éditeur', of: ({ operator }: Site) => operator.address },
  publication: {
    title: 'Direction de la publication',
    of: ({ operator }: Site) => operator.publisher,
  },
  hebergeur: { title: 'Hébergeur', of: ({ operator }: Site) => operator.host },
  depot: { title: 'Adresse de dépôt', of: ({ submission }: Site) => submission.email },
} as const

export type LegalNotice = keyof typeof legalNotices

/** Said in place of a legal notice that is not known yet. */
export const noticeUnset = 'à établir. Cette mention est obligatoire avant toute mise en ligne.'

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
