import { heading, paragraph, type Block } from '../blocks.ts'
import { contactWays } from '../operator.ts'
import type { Content } from '../content.ts'
import { frenchTypography } from '../../french/typography.ts'
import { establishment } from './establishment.ts'
import { testResults } from './figures.ts'
import { resultsOf } from './results.ts'
import { rgaaVersion } from './rgaa.ts'
import { shortcomings } from './shortcomings.ts'

type Audited = Pick<Content, 'accessibility' | 'audit' | 'site'>

/**
 * The accessibility statement, in the imposed form, for pages and for their Markdown twin.
 * Source of the form: law 2005-102, article 47; decree 2019-768; the model of statement of the
 * RGAA, which follows the Commission’s decision (EU) 2018/1523.
 */
export function accessibilityStatement(content: Audited): Block[] {
  const { name, operator } = content.site
  const { state } = resultsOf(content)
  return [
    heading(2, 'declaration', 'Déclaration d’accessibilité'),
    paragraph(
      frenchTypography(
        `${operator.name ?? 'L’éditeur du site (non établi à ce jour)'} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique au site « ${name} », pages et documents à télécharger compris.`,
      ),
    ),
    heading(3, 'etat-de-conformite', 'État de conformité'),
    paragraph(
      frenchTypography(`Le site « ${name} » est `),
      { text: state, strong: true },
      ` avec le référentiel général d’amélioration de l’accessibilité (RGAA), version ${rgaaVersion}.`,
    ),
    ...testResults(content),
    ...shortcomings(content),
    ...establishment(content),
    ...feedback(content),
  ]
}

function feedback({ site }: Audited): Block[] {
  return [
    heading(3, 'retour-d-information', 'Retour d’information et contact'),
    paragraph(
      'Si un contenu ou un service vous résiste, écrivez à l’éditeur pour être orienté vers une autre forme accessible, ou obtenir le contenu autrement.',
    ),
    ...contactWays(site),
    heading(3, 'voies-de-recours', 'Voies de recours'),
    paragraph(
      frenchTypography(
        'Vous avez signalé à l’éditeur un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un service, et sa réponse ne vous satisfait pas, ou n’est pas venue ? Vous pouvez :',
      ),
    ),
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [
        [
          paragraph('écrire au ', {
            text: 'Défenseur des droits par son formulaire',
            href: 'https://formulaire.defenseurdesdroits.fr/',
          }),
        ],
        [
          paragraph({
            text: 'contacter son délégué dans votre région',
            href: 'https://www.defenseurdesdroits.fr/saisir/delegues',
          }),
        ],
        [
          paragraph(
            frenchTypography(
              'lui envoyer un courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07',
            ),
          ),
        ],
      ],
    },
  ]
}
