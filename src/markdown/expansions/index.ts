import { benefits } from './benefits.ts'
import { comparison, criteria } from './criteria.ts'
import { disagreement } from './disagreement.ts'
import type { Expansion } from './expansion.ts'
import { candidates, funnel } from './states.ts'
import { steps } from './steps.ts'
import { timeline } from './timeline.ts'

/** What a tag stands for outside a page. Tags without an entry here only make sense on a page. */
export const expansions: Readonly<Record<string, Expansion>> = {
  Benefices: benefits,
  Candidats: candidates,
  Chronologie: timeline,
  Comparaison: comparison,
  Criteres: criteria,
  Divergence: disagreement,
  Entonnoir: funnel,
  Etapes: steps,
}
