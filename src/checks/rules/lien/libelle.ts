import { toString } from 'mdast-util-to-string'
import { fold } from '../../../french/words.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

const vague =
  /^(cliquez( ici| sur ce lien| sur le lien)?|cliquer ici|clic|ici|par ici|c ?est ici|la|ce lien|le lien|lien|suivre ce lien|cette page|la page|page|en savoir plus|plus|plus d ?infos?|plus d ?informations?|savoir plus|lire( la suite| plus)?|la suite ici|suite|voir( plus| ici| la page| le lien)?|details?|telecharger|consulter|acceder|info(s|rmations?)?|click here|here|more|read more|link)$/

export const libelle: Rule = {
  code: 'lien/libelle',
  severity: 'avertissement',
  teaches: 'Le texte d’un lien se comprend seul : beaucoup de lecteurs vont de lien en lien.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      [...nodesOf(body, 'link'), ...nodesOf(body, 'linkReference')]
        .filter((node) =>
          vague.test(
            fold(toString(node))
              .replace(/[^a-z0-9]+/g, ' ')
              .trim(),
          ),
        )
        .map((node) => ({
          file: body.file.path,
          start: startOf(node),
          message: `« ${toString(node)} » ne dit pas où mène le lien : nommez la page ou le document.`,
        })),
    ),
}
