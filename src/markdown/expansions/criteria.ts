import { bullets, type Block } from '../../label/blocks.ts'
import type { NumberedCriterion } from '../../label/criteria.ts'
import { askedIn } from '../../label/form.ts'
import type { Label } from '../../label/label.ts'
import { proofWords } from '../../label/proof.ts'
import { frenchTypography } from '../../french/typography.ts'
import { cited, type Expansion } from './expansion.ts'

/** The requirements, one by one, each with what to show and where the form asks for it. */
export const criteria: Expansion = ({ label, read }) =>
  label.criteria.map((criterion) => ({
    kind: 'entry',
    id: criterion.id,
    number: criterion.number,
    title: frenchTypography(criterion.title),
    level: criterion.depth === 1 ? 3 : 4,
    blocks: [...read(criterion.body), ...details(criterion, label)],
  }))

function details({ id, toShow, proof, sources }: NumberedCriterion, { form }: Label): Block[] {
  const asked = askedIn(form, id)
  const where = asked
    .map(({ number, fields }) => `section ${number} (${fields.join(', ')})`)
    .join(' ; ')
  return [
    { kind: 'paragraph', runs: [{ text: 'À montrer', strong: true }] },
    bullets(toShow.map((item) => [{ text: frenchTypography(item) }])),
    {
      kind: 'facts',
      rows: [
        ...(where ? [{ term: 'Dans le dossier', runs: cited(where) }] : []),
        { term: 'Preuve', runs: cited(proofWords[proof], sources) },
      ],
    },
  ]
}
