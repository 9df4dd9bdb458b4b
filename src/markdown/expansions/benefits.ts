import type { Block } from '../../domain/blocks.ts'
import type { Entry } from '../../domain/content.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate, slug } from '../../french/words.ts'
import { audiences, type Benefit } from '../../schemas/benefit.ts'
import { cited, labelled, type Expansion } from './expansion.ts'

/** The benefits of one level, under the titles of their groups. */
export const benefits: Expansion = ({ label, attribute, read }) => {
  const groups = Map.groupBy(
    label.benefits.filter(({ level }) => level === attribute('niveau')),
    ({ group }) => group ?? '',
  )
  return [...groups].flatMap(([group, members]): Block[] => {
    const entries = members.map((benefit) => entry(benefit, group ? 4 : 3, read))
    if (!group) return entries
    return [{ kind: 'heading', level: 3, id: slug(group), runs: cited(group) }, ...entries]
  })
}

function entry(benefit: Entry<Benefit>, level: 3 | 4, read: (body: string) => Block[]): Block {
  const { id, title, sources, context } = benefit
  const audience = enumerate(benefit.for.map((name) => audiences[name].toLowerCase()))
  const since: Block[] = context
    ? [{ kind: 'paragraph', runs: labelled('Depuis', ...cited(context.text, context.sources)) }]
    : []
  return {
    kind: 'entry',
    id,
    title: frenchTypography(title),
    level,
    blocks: [
      ...read(benefit.body),
      ...since,
      { kind: 'facts', rows: [{ term: 'Pour qui', runs: cited(audience, sources) }] },
    ],
  }
}
