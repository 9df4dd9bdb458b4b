import type { Benefit } from '../kinds/benefit.ts'
import { slug } from '../french/words.ts'
import type { Entry } from './content.ts'

/**
 * The benefits of one level by group. The page shows both levels: a group that both have keeps the
 * plain anchor in the national one, which comes first.
 * @param level as a tag of the content names it
 * @returns each group with its title and the anchor of it, undefined when it has none
 */
export function benefitGroups(benefits: readonly Entry<Benefit>[], level: string | undefined) {
  const national = benefits.filter((benefit) => benefit.level === 'national')
  const taken = new Set(national.flatMap(({ group }) => (group ? slug(group) : [])))
  const groups = Map.groupBy(
    benefits.filter((benefit) => benefit.level === level),
    ({ group }) => group,
  )
  return [...groups].map(([title, members]) => {
    const anchor = title && slug(title)
    const isTaken = anchor !== undefined && level !== 'national' && taken.has(anchor)
    return { id: isTaken ? `${anchor}-${level}` : anchor, title, benefits: members }
  })
}
