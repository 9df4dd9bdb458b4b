import type { AccessibilityCriterion, Audit, Verdict } from '../../kinds/accessibility.ts'
import type { Content } from '../content.ts'

/** The words of each verdict, for one criterion and for several. */
export const verdicts = {
  conforme: { one: 'conforme', several: 'conformes' },
  'non-conforme': { one: 'non conforme', several: 'non conformes' },
  'non-applicable': { one: 'non applicable', several: 'non applicables' },
  'a-verifier': { one: 'à vérifier', several: 'à vérifier' },
} as const satisfies Record<Verdict, object>

/** A state that the law makes one declare. */
export type Conformity = 'non conforme' | 'partiellement conforme' | 'totalement conforme'

export interface Results {
  /** How many criteria the RGAA has. */
  total: number
  /** How many criteria have each verdict over the whole sample. */
  counts: Record<Verdict, number>
  /** Criteria with a favourable verdict that automatic tests show alone. */
  byTests: number
  /** Those that someone examined by hand, with automatic tests or without. */
  byHand: number
  /** Share of the criteria that apply and that are proven, from 0 to 1. */
  rate: number
  state: Conformity
}

/**
 * Counts what the audit says. A criterion left to a person counts as not proven; without an audit
 * by a person, or with one that is not finished, the state is « non conforme » whatever the counts.
 * Source of the method: RGAA 4.1.2, « Méthode technique » (a criterion holds where no page of the
 * sample fails it) and decree 2019-768, article 4 (half of the criteria for a partial conformity).
 */
export function resultsOf({
  accessibility,
  audit,
}: Pick<Content, 'accessibility' | 'audit'>): Results {
  const criteria = accessibility.flatMap((theme) => theme.criteria)
  const having = (verdict: Verdict) => criteria.filter((one) => verdictOf(one) === verdict)
  const proven = having('conforme')
  const counts = Object.fromEntries(
    (Object.keys(verdicts) as Verdict[]).map((verdict) => [verdict, having(verdict).length]),
  ) as Results['counts']
  const applicable = criteria.length - counts['non-applicable']
  const rate = applicable === 0 ? 0 : proven.length / applicable
  const byHand = proven.filter(({ examined }) => examined !== undefined).length
  return {
    total: criteria.length,
    counts,
    byTests: proven.length - byHand,
    byHand,
    rate,
    state: conformityOf(audit, rate, counts['a-verifier']),
  }
}

/** The verdict over the sample: one page that fails is enough, then one page left to a person. */
export function verdictOf({
  verdict,
  exceptions,
}: Pick<AccessibilityCriterion, 'verdict' | 'exceptions'>): Verdict {
  const all = [verdict, ...exceptions.map((exception) => exception.verdict)]
  const order: Verdict[] = ['non-conforme', 'a-verifier', 'conforme', 'non-applicable']
  return order.find((one) => all.includes(one)) ?? verdict
}

function conformityOf({ auditor }: Pick<Audit, 'auditor'>, rate: number, left: number): Conformity {
  if (!auditor || left > 0 || rate < 0.5) return 'non conforme'
  return rate === 1 ? 'totalement conforme' : 'partiellement conforme'
}
