import { bullets, paragraph, type Block } from './blocks.ts'
import type { Site } from '../kinds/site.ts'

type Operator = Site['operator']

/** The legal notices, by the name that the tag `<MentionLegale de="…" />` gives them. */
export const legalNotices = {
  editeur: { title: 'Éditeur', of: ({ name }: Operator) => name },
  adresse: { title: 'Adresse de l’éditeur', of: ({ address }: Operator) => address },
  publication: { title: 'Direction de la publication', of: ({ publisher }: Operator) => publisher },
  hebergeur: { title: 'Hébergeur', of: ({ host }: Operator) => host },
} as const

export type LegalNotice = keyof typeof legalNotices

/** Said in place of a legal notice that is not known yet. */
export const noticeUnset = 'à établir. Cette mention est obligatoire avant toute mise en ligne.'

/** Said where no way to reach the operator is known yet. */
export const contactUnset =
  'L’éditeur du site n’a pas encore indiqué d’adresse de contact. Elle paraîtra ici dès qu’elle sera établie.'

/** How to reach the operator of the site, or that no way is known yet. */
export function contactWays({ contact: { email, form } }: Site): Block[] {
  if (!email && !form) return [paragraph(contactUnset)]
  return [
    bullets([
      ...(email
        ? [[{ text: 'Par courriel\u00a0: ' }, { text: email, href: `mailto:${email}` }]]
        : []),
      ...(form ? [[{ text: 'Par le formulaire de contact', href: form }]] : []),
    ]),
  ]
}
