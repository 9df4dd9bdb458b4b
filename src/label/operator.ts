import { bullets, paragraph, type Block } from './blocks.ts'
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
