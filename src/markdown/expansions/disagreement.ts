import { bullets } from '../../label/blocks.ts'
import { frenchTypography } from '../../french/typography.ts'
import { cited, labelled, type Expansion } from './expansion.ts'

/** A point on which the sources disagree, and what the site retains. */
export const disagreement: Expansion = ({ label, attribute }) => {
  const found = label.contradictions.find(({ id }) => id === attribute('id'))
  if (!found) throw new Error(`<Divergence id="${attribute('id')}" /> : désaccord inconnu.`)
  return [
    {
      kind: 'note',
      title: frenchTypography(`Les sources divergent : ${found.title}`),
      blocks: [
        bullets(found.versions.map(({ text, sources }) => cited(text, sources))),
        { kind: 'paragraph', runs: labelled('Ce que ce site retient', ...cited(found.reading)) },
      ],
    },
  ]
}
