import { bullets, type Block } from '../../label/blocks.ts'
import { addresses } from '../../label/addresses.ts'
import type { NumberedCriterion } from '../../label/criteria.ts'
import { askedIn } from '../../label/form.ts'
import type { Label } from '../../label/label.ts'
import { proofWords } from '../../label/proof.ts'
import { frenchTypography } from '../../french/typography.ts'
import { citation } from '../runs.ts'
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

/** What January 2014 said, beside each requirement. */
export const comparison: Expansion = ({ label }) => [
  {
    kind: 'table',
    head: [
      [{ text: 'Exigence (novembre 2014)' }],
      [{ text: 'Version de janvier 2014' }],
      [{ text: 'Différence' }],
    ],
    rows: label.criteria.map(
      ({ id, number, title, january2014: { text, quote, difference, proof, sources } }) => [
        [{ text: frenchTypography(`${number} ${title}`), href: addresses.criterion(id) }],
        [
          { text: frenchTypography(text) },
          ...(quote ? [{ text: frenchTypography(` « ${quote} »`) }] : []),
          { text: ` (${proofWords[proof].toLowerCase()})\u00a0` },
          citation(sources),
        ],
        [{ text: frenchTypography(difference) }],
      ],
    ),
  },
]

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
