import type { Benefit } from '../kinds/benefit.ts'
import { slug } from '../french/words.ts'
import type { Entry } from './content.ts'

/**
 * The benefits of one level by group. The page shows both levels: the anchor of a group is its
 * title, with the level where it is not the national one.
 * @param level as a tag of the content names it
 * @returns each group with its title and the anchor of it, undefined when it has none
 */
export function benefitGroups(benefits: readonly Entry<Benefit>[], level: string | undefined) {
  const groups = Map.groupBy(
    benefits.filter((benefit) => benefit.level === level),
    ({ group }) => group,
  )
  return [...groups].map(([title, members]) => {
    const id = title && (level === 'national' ? slug(title) : `${slug(title)}-${level}`)
    return { id, title, benefits: members }
  })
}
