import { frenchDate } from '../../french/dates.ts'
import { plural } from '../../french/numbers.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { AccessibilityCriterion } from '../../kinds/accessibility.ts'
import type { Content } from '../content.ts'
import { resultsOf, verdictOf, type Results } from './results.ts'

/** What the accessibility statement says of the audit; the page has the imposed form. */
export interface Statement {
  state: Results['state']
  /** Why the state is what it is. */
  why: string
  /** What the counts that follow are of. */
  basis: string
  counts: string[]
  /** The share that is shown, and what it leaves out. */
  share: string
  /** Criteria that fail: their title, and where and how. */
  failing: { criterion: string; fault: string }[]
  /** Said when nothing fails. */
  noneKnown: string
  exempted: string[]
}

type Audited = Pick<Content, 'accessibility' | 'audit'>

/** The words of the statement, which change with the verdicts of the grid. */
export function statementOf(content: Audited): Statement {
  const { accessibility, audit } = content
  const results = resultsOf(content)
  const { total, counts } = results
  const criteria = accessibility.flatMap((theme) => theme.criteria)
  const failing = criteria.filter((criterion) => verdictOf(criterion) === 'non-conforme')
  const doubt = counts['a-verifier'] > 0 ? ' Les critères à vérifier peuvent en révéler.' : ''
  const applicable = plural(
    total - counts['non-applicable'],
    'critère applicable',
    'critères applicables',
  )
  return {
    state: results.state,
    why: why(audit, results),
    basis: `Sur les ${plural(total, 'critère')} du RGAA, au ${frenchDate(audit.updated)}\u00a0:`,
    counts: countsOf(audit, results),
    // Rounded down: a share is never said larger than it is.
    share: `Des ${applicable}, ${Math.floor(results.rate * 100)}\u00a0% sont donc montrés. Ce qui reste à vérifier compte comme non montré.`,
    failing: failing.map((criterion) => ({
      criterion: frenchTypography(`critère ${criterion.number}, ${criterion.title} :`),
      fault: frenchTypography(faultOf(criterion, audit)),
    })),
    noneKnown: `Aucune n’est connue à ce jour.${doubt}`,
    exempted: failing.flatMap(({ number, derogation }) =>
      derogation === undefined ? [] : [frenchTypography(`critère ${number} : ${derogation}`)],
    ),
  }
}

function why({ auditor }: Content['audit'], { counts }: Results): string {
  if (!auditor)
    return 'Aucune personne n’a encore mené l’audit que demande le RGAA. Sans audit, la règle est de déclarer le site non conforme, quels que soient les nombres qui suivent\u00a0: ils viennent d’essais automatiques et d’examens à la main, qui ne remplacent pas un audit.'
  const signed = `L’audit de conformité a été mené par ${auditor.name} et s’est achevé le ${frenchDate(auditor.date)}.`
  return counts['a-verifier'] > 0
    ? `${signed} Il reste ${plural(counts['a-verifier'], 'critère')} à vérifier\u00a0: le site se déclare non conforme en attendant.`
    : signed
}

function countsOf({ auditor, examiners }: Content['audit'], results: Results): string[] {
  const { byTests, byHand, counts } = results
  const { 'non-conforme': failing, 'non-applicable': apart, 'a-verifier': left } = counts
  // After an audit, each criterion was examined by its auditor or before: the grid tells them apart.
  const byWhom = auditor ? '' : ` par ${frenchTypography(examiners)}`
  return [
    `${plural(byTests, 'critère tient', 'critères tiennent')} par des essais automatiques seuls, refaits à chaque changement du site,`,
    `${plural(byHand, 'critère a été examiné', 'critères ont été examinés')} à la main${byWhom}, et aucun défaut n’y a été trouvé,`,
    failing === 0
      ? 'aucun critère n’est en défaut à ce jour,'
      : `${plural(failing, 'critère n’est pas respecté', 'critères ne sont pas respectés')},`,
    `${plural(apart, 'critère ne s’applique pas', 'critères ne s’appliquent pas')}\u00a0: le site n’a pas ce dont ils parlent,`,
    `${plural(left, 'critère reste', 'critères restent')} à vérifier par une personne.`,
  ]
}

function faultOf({ reason, exceptions }: AccessibilityCriterion, audit: Content['audit']): string {
  const places = exceptions
    .filter(({ verdict }) => verdict === 'non-conforme')
    .map(({ page, reason: what = '' }) => {
      const name = audit.pages.find(({ id }) => id === page)?.title ?? page
      return `${name} : ${what}`
    })
  return [...(reason ? [reason] : []), ...places].join(' ; ')
}
