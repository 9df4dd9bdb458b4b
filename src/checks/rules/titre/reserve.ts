import { reservedAnchors } from '../../../label/addresses.ts'
import { headingAnchors } from '../../read/address-book.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

/** Texts that have headings on a page; those of the kit are in files of their own. */
const onPages = new Set(['pages', 'listings'])

export const reserve: Rule = {
  code: 'titre/reserve',
  severity: 'erreur',
  teaches:
    'L’ancre d’un titre n’est qu’à lui : celles du menu ou du pied de page sont déjà prises.',
  waivable: false,
  check: ({ bodies }) =>
    bodies
      .filter(({ collection }) => onPages.has(collection))
      .flatMap((body) => {
        const anchors = headingAnchors(body)
        return nodesOf(body, 'heading').flatMap((heading, index): Finding[] => {
          const anchor = anchors[index] ?? ''
          if (!reservedAnchors.includes(anchor)) return []
          return [
            {
              file: body.file.path,
              start: startOf(heading),
              message: `Toutes les pages ont déjà l’ancre « #${anchor} » : ajoutez un mot à ce titre.`,
            },
          ]
        })
      }),
}
