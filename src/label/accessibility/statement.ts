import { frenchDate } from '../../french/dates.ts'
import { plural } from '../../french/numbers.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate } from '../../french/words.ts'
import { gridAddress, type AccessibilityCriterion, type Audit } from '../../kinds/accessibility.ts'
import { bullets, heading, paragraph, type Block, type Run } from '../blocks.ts'
import type { Content } from '../content.ts'
import { contactWays } from '../operator.ts'
import { resultsOf, verdictOf, type Results } from './results.ts'
import { rgaaVersion } from './rgaa.ts'

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

/** What was measured, in words: counts of the audit, and why the state is what it is. */
function testResults(content: Audited): Block[] {
  const results = resultsOf(content)
  const { total, counts } = results
  return [
    heading(3, 'resultats', 'Résultat des vérifications'),
    paragraph(why(content.audit, results)),
    paragraph(
      `Sur les ${plural(total, 'critère')} du RGAA, au ${frenchDate(content.audit.updated)}\u00a0:`,
    ),
    bullets([
      [
        {
          text: `${plural(results.byTests, 'critère tient', 'critères tiennent')} par des essais automatiques seuls, refaits à chaque changement du site,`,
        },
      ],
      [
        {
          text: `${plural(results.byHand, 'critère a été examiné', 'critères ont été examinés')} à la main${byWhom(content.audit)}, et aucun défaut n’y a été trouvé,`,
        },
      ],
      [
        {
          text: `${failing(counts['non-conforme'])},`,
        },
      ],
      [
        {
          text: `${plural(counts['non-applicable'], 'critère ne s’applique pas', 'critères ne s’appliquent pas')}\u00a0: le site n’a pas ce dont ils parlent,`,
        },
      ],
      [
        {
          text: `${plural(counts['a-verifier'], 'critère reste', 'critères restent')} à vérifier par une personne.`,
        },
      ],
    ]),
    paragraph(
      `Des ${plural(total - counts['non-applicable'], 'critère applicable', 'critères applicables')}, ${percent(results.rate)} sont donc montrés. Ce qui reste à vérifier compte comme non montré. La `,
      { text: 'grille d’accessibilité', href: gridAddress },
      ' donne chaque verdict et sa preuve.',
    ),
  ]
}

const failing = (count: number) =>
  count === 0
    ? 'aucun critère n’est en défaut à ce jour'
    : plural(count, 'critère n’est pas respecté', 'critères ne sont pas respectés')

/** After an audit, each criterion was examined by its auditor or before: the grid tells them apart. */
const byWhom = ({ auditor, examiners }: Content['audit']) =>
  auditor ? '' : ` par ${frenchTypography(examiners)}`

function why({ auditor }: Content['audit'], { counts }: Results): string {
  if (!auditor)
    return 'Aucune personne n’a encore mené l’audit que demande le RGAA. Sans audit, la règle est de déclarer le site non conforme, quels que soient les nombres qui suivent\u00a0: ils viennent d’essais automatiques et d’examens à la main, qui ne remplacent pas un audit.'
  const signed = `L’audit de conformité a été mené par ${auditor.name} et s’est achevé le ${frenchDate(auditor.date)}.`
  return counts['a-verifier'] > 0
    ? `${signed} Il reste ${plural(counts['a-verifier'], 'critère')} à vérifier\u00a0: le site se déclare non conforme en attendant.`
    : signed
}

/** Rounded down: a share is never said larger than it is. */
const percent = (rate: number) => `${Math.floor(rate * 100)}\u00a0%`

/** What is not accessible: what fails, what is exempted, what the law leaves out. */
function shortcomings({ accessibility, audit }: Audited): Block[] {
  const criteria = accessibility.flatMap((theme) => theme.criteria)
  const isFinished = criteria.every((criterion) => verdictOf(criterion) !== 'a-verifier')
  const failing = criteria.filter((criterion) => verdictOf(criterion) === 'non-conforme')
  const exempted = failing.filter(({ derogation }) => derogation !== undefined)
  return [
    heading(3, 'contenus-non-accessibles', 'Contenus non accessibles'),
    heading(4, 'non-conformites', 'Non-conformités'),
    failing.length > 0
      ? bullets(failing.map((criterion) => fault(criterion, audit)))
      : paragraph(
          `Aucune n’est connue à ce jour.${isFinished ? '' : ' Les critères à vérifier peuvent en révéler.'}`,
        ),
    heading(4, 'derogations', 'Dérogations pour charge disproportionnée'),
    exempted.length > 0
      ? bullets(
          exempted.map(({ number, derogation = '' }): Run[] => [
            { text: frenchTypography(`critère ${number} : ${derogation}`) },
          ]),
        )
      : paragraph('Aucune.'),
    heading(4, 'contenus-non-soumis', 'Contenus non soumis à l’obligation d’accessibilité'),
    paragraph(
      'Aucun sur ce site. Les sites vers lesquels mènent ses liens ne dépendent pas de son éditeur.',
    ),
  ]
}

function fault({ number, title, reason, exceptions }: AccessibilityCriterion, audit: Audit): Run[] {
  const places = exceptions
    .filter(({ verdict }) => verdict === 'non-conforme')
    .map(({ page, reason: what = '' }) => {
      const name = audit.pages.find(({ id }) => id === page)?.title ?? page
      return `${name} : ${what}`
    })
  const what = [...(reason ? [reason] : []), ...places].join(' ; ')
  return [
    { text: `${frenchTypography(`critère ${number}, ${title}`)}\u00a0: `, strong: true },
    { text: frenchTypography(what) },
  ]
}

/** How the statement was made: day, technologies, environment, tools, pages looked at. */
function establishment({ audit }: Audited): Block[] {
  return [
    heading(3, 'etablissement', 'Établissement de cette déclaration'),
    paragraph(
      `Cette déclaration a été établie le ${frenchDate(audit.updated)}. Elle est écrite à partir des verdicts de la grille, et change avec eux.`,
    ),
    heading(4, 'technologies', 'Technologies dont dépend le site'),
    paragraph(`${enumerate(audit.technologies)}.`),
    ...listed('environnement', 'Environnement de vérification', audit.environment),
    ...listed('outils', 'Outils', audit.tools),
    heading(4, 'echantillon', 'Pages et documents vérifiés'),
    bullets(
      audit.pages.map(({ title, address }): Run[] => [
        { text: frenchTypography(title), href: address },
      ]),
    ),
  ]
}

const listed = (id: string, title: string, items: readonly string[]): Block[] => [
  heading(4, id, title),
  bullets(items.map((item) => [{ text: frenchTypography(item) }])),
]

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
