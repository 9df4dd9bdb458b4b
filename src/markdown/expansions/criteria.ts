import { bullets, paragraph, type Block } from '../../label/blocks.ts'
import type { NumberedCriterion } from '../../label/criteria.ts'
import { askedIn } from '../../label/form.ts'
import type { Label } from '../../label/label.ts'
import { proofWords } from '../../label/proof.ts'
import { changeWords, wordDiff } from '../../label/word-diff.ts'
import { frenchTypography } from '../../french/typography.ts'
import { cited, type Expansion } from './expansion.ts'

/** The requirements, one by one, each with what to show and where the form asks for it. */
export const criteria: Expansion = ({ label, read }) =>
  label.criteria.map((criterion) => ({
    kind: 'entry',
    id: criterion.id,
    number: `E${criterion.number}`,
    title: frenchTypography(criterion.title),
    level: criterion.depth === 1 ? 3 : 4,
    blocks: [...read(criterion.body), ...details(criterion, label)],
  }))

/** What January 2014 said of each requirement, and what changed; word by word with both quotes. */
export const comparison: Expansion = ({ label }) =>
  label.criteria.map(({ id, number, title, depth, quote, january2014 }) => ({
    kind: 'entry',
    id,
    number: `E${number}`,
    title: frenchTypography(title),
    level: depth === 1 ? 3 : 4,
    blocks: [
      ...(quote && january2014.quote ? [paragraph(changes(january2014.quote, quote))] : []),
      said('Janvier', january2014.text),
      ...(quote && january2014.quote ? [] : [said('Ce qui change', january2014.difference)]),
      {
        kind: 'facts',
        rows: [{ term: 'Preuve', runs: cited(proofWords[january2014.proof], january2014.sources) }],
      },
    ],
  }))

const said = (title: string, text: string) =>
  paragraph({ text: frenchTypography(`${title} :`), strong: true }, frenchTypography(` ${text}`))

const changes = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      frenchTypography(kind === 'same' ? text : `[${changeWords[kind]} : ${text}]`),
    )
    .join(' ')

function details({ id, toShow, proof, sources }: NumberedCriterion, { form }: Label): Block[] {
  const where = askedIn(form, id).join(', ')
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
