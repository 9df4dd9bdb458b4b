import { bullets, heading, paragraph, type Block } from '../blocks.ts'
import type { Content } from '../content.ts'
import { frenchDate } from '../../french/dates.ts'
import { plural } from '../../french/numbers.ts'
import { frenchTypography } from '../../french/typography.ts'
import { gridAddress } from '../../kinds/accessibility.ts'
import { resultsOf, type Results } from './results.ts'

/** What was measured, in words: counts of the audit, and why the state is what it is. */
export function testResults(content: Pick<Content, 'accessibility' | 'audit'>): Block[] {
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
