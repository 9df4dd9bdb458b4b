import { frenchDate } from '../french/dates.ts'
import { plural } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import type { Audit, Verdict } from '../kinds/accessibility.ts'
import type { Content } from './content.ts'

/** The version of the référentiel général d’amélioration de l’accessibilité that is audited. */
export const rgaaVersion = '4.1.2'

/** How many criteria each of its thirteen themes has, in order: 106 in all. */
const sizes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

/** The numbers of a theme’s criteria, `1.1` to `1.9`; none when the RGAA has no such theme. */
export const numbersOf = (theme: number) =>
  Array.from({ length: sizes[theme - 1] ?? 0 }, (_, index) => `${theme}.${index + 1}`)

/** The numbers of the themes. */
export const themeNumbers = sizes.map((_, index) => index + 1)

/** The words of each verdict, for one criterion and for several. */
export const verdicts = {
  conforme: { one: 'conforme', several: 'conformes' },
  'non-conforme': { one: 'non conforme', several: 'non conformes' },
  'non-applicable': { one: 'non applicable', several: 'non applicables' },
  'a-verifier': { one: 'à vérifier', several: 'à vérifier' },
} as const satisfies Record<Verdict, object>

type Audited = Pick<Content, 'accessibility' | 'audit'>

/**
 * Counts what the audit says. A criterion left to a person counts as not proven; without an audit
 * by a person, or with one that is not finished, the state is « non conforme » whatever the counts.
 * Source of the method: RGAA 4.1.2, « Méthode technique » (a criterion holds where no page of the
 * sample fails it) and decree 2019-768, article 4 (half of the criteria for a partial conformity).
 */
export function resultsOf({ accessibility, audit }: Audited) {
  const criteria = accessibility.flatMap((theme) => theme.criteria)
  const having = (verdict: Verdict) => criteria.filter((one) => one.verdict === verdict)
  const proven = having('conforme')
  const byHand = proven.filter(({ examined }) => examined !== undefined).length
  const counts = Object.fromEntries(
    (Object.keys(verdicts) as Verdict[]).map((verdict) => [verdict, having(verdict).length]),
  ) as Record<Verdict, number>
  const applicable = criteria.length - counts['non-applicable']
  const rate = applicable === 0 ? 0 : proven.length / applicable
  return {
    /** How many criteria the RGAA has. */
    total: criteria.length,
    /** How many criteria have each verdict over the whole sample. */
    counts,
    /** Criteria with a favourable verdict that automatic tests show alone. */
    byTests: proven.length - byHand,
    /** Those that someone examined by hand, with automatic tests or without. */
    byHand,
    failing: having('non-conforme'),
    applicable,
    /** Share of the criteria that apply and that are proven, from 0 to 1. */
    rate,
    state: conformityOf(audit, rate, counts['a-verifier']),
  }
}

/** The state that the law makes one declare. */
function conformityOf({ auditor }: Pick<Audit, 'auditor'>, rate: number, left: number) {
  if (!auditor || left > 0 || rate < 0.5) return 'non conforme'
  return rate === 1 ? 'totalement conforme' : 'partiellement conforme'
}

/** What the accessibility statement says of the audit: its words change with the verdicts. */
export function statementOf(content: Audited) {
  const { audit } = content
  const { total, counts, byTests, byHand, failing, applicable, rate, state } = resultsOf(content)
  const { 'non-applicable': apart, 'a-verifier': left } = counts
  const signed =
    audit.auditor &&
    `L’audit de conformité a été mené par ${audit.auditor.name} et s’est achevé le ${frenchDate(audit.auditor.date)}.`
  const unfinished = `Il reste ${plural(left, 'critère')} à vérifier\u00a0: le site se déclare non conforme en attendant.`
  // After an audit, each criterion was examined by its auditor or before: the grid tells them apart.
  const byWhom = signed ? '' : ` par ${frenchTypography(audit.examiners)}`
  return {
    state,
    /** Why the state is what it is. */
    why: signed ? [signed, ...(left > 0 ? [unfinished] : [])].join(' ') : withoutAudit,
    /** What the counts that follow are of. */
    basis: `Sur les ${plural(total, 'critère')} du RGAA, au ${frenchDate(audit.updated)}\u00a0:`,
    counts: [
      `${plural(byTests, 'critère tient', 'critères tiennent')} par des essais automatiques seuls, refaits à chaque changement du site,`,
      `${plural(byHand, 'critère a été examiné', 'critères ont été examinés')} à la main${byWhom}, et aucun défaut n’y a été trouvé,`,
      failing.length === 0
        ? 'aucun critère n’est en défaut à ce jour,'
        : `${plural(failing.length, 'critère n’est pas respecté', 'critères ne sont pas respectés')},`,
      `${plural(apart, 'critère ne s’applique pas', 'critères ne s’appliquent pas')}\u00a0: le site n’a pas ce dont ils parlent,`,
      `${plural(left, 'critère reste', 'critères restent')} à vérifier par une personne.`,
    ],
    /** The share that is shown, never said larger than it is, and what it leaves out. */
    share: `Des ${plural(applicable, 'critère applicable', 'critères applicables')}, ${Math.floor(rate * 100)}\u00a0% sont donc montrés. Ce qui reste à vérifier compte comme non montré.`,
    /** Criteria that fail: their title, and where and how. */
    failing: failing.map((criterion) => ({
      criterion: frenchTypography(`critère ${criterion.number}, ${criterion.title} :`),
      fault: frenchTypography(criterion.reason ?? ''),
    })),
    /** Said when nothing fails. */
    noneKnown: `Aucune n’est connue à ce jour.${left > 0 ? ' Les critères à vérifier peuvent en révéler.' : ''}`,
  }
}

const withoutAudit =
  'Aucune personne n’a encore mené l’audit que demande le RGAA. Sans audit, la règle est de déclarer le site non conforme, quels que soient les nombres qui suivent\u00a0: ils viennent d’essais automatiques et d’examens à la main, qui ne remplacent pas un audit.'
