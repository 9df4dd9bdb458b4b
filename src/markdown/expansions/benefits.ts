import { benefitGroups } from '../../label/benefits.ts'
import type { Block } from '../../label/blocks.ts'
import type { Entry } from '../../label/content.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate } from '../../french/words.ts'
import { audiences, type Benefit } from '../../kinds/benefit.ts'
import { cited, type Expansion } from './expansion.ts'

/** The benefits of one level, under the titles of their groups. */
export const benefits: Expansion = ({ label, attribute, read }) =>
  benefitGroups(label.benefits, attribute('niveau')).flatMap(({ id, title, benefits }): Block[] => {
    const entries = benefits.map((benefit) => entry(benefit, title ? 4 : 3, read))
    if (!id || !title) return entries
    return [{ kind: 'heading', level: 3, id, runs: cited(title) }, ...entries]
  })

function entry(benefit: Entry<Benefit>, level: 3 | 4, read: (body: string) => Block[]): Block {
  const { id, title, sources } = benefit
  const audience = enumerate(benefit.for.map((name) => audiences[name].toLowerCase()))
  return {
    kind: 'entry',
    id,
    title: frenchTypography(title),
    level,
    blocks: [
      ...read(benefit.body),
      { kind: 'facts', rows: [{ term: 'Pour qui', runs: cited(audience, sources) }] },
    ],
  }
}
