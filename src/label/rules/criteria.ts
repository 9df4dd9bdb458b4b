import type { Content } from '../content.ts'
import { numberCriteria } from '../criteria.ts'
import type { Problem } from '../problem.ts'

/** A requirement that contains itself, directly or not, would vanish from the numbering. */
export function numberedCriteria({ criteria }: Content): Problem[] {
  const known = new Set(criteria.map(({ id }) => id))
  const numbered = new Set(numberCriteria(criteria).map(({ id }) => id))
  return criteria
    .filter(({ id, parent }) => !numbered.has(id) && parent !== undefined && known.has(parent))
    .map(({ file, id, parent }) => ({
      file,
      path: ['parent'],
      rule: 'exigence/boucle',
      message: `« ${id} » est rangée sous « ${parent} », qui n’est elle-même sous aucune exigence de premier niveau.`,
    }))
}
