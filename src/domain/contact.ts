import { bullets, paragraph, type Block } from './blocks.ts'
import type { Site } from '../schemas/site.ts'

/** How to reach the operator of the site, or that no way is known yet. */
export function contactWays({ contact: { email, form } }: Site): Block[] {
  if (!email && !form) {
    return [
      paragraph(
        'L’éditeur du site n’a pas encore indiqué d’adresse de contact. Elle paraîtra ici dès qu’elle sera établie.',
      ),
    ]
  }
  return [
    bullets([
      ...(email
        ? [[{ text: 'Par courriel\u00a0: ' }, { text: email, href: `mailto:${email}` }]]
        : []),
      ...(form ? [[{ text: 'Par le formulaire de contact', href: form }]] : []),
    ]),
  ]
}
