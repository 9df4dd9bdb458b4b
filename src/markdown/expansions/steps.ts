import { addresses } from '../../label/addresses.ts'
import { bullets, paragraph, type Block, type Run } from '../../label/blocks.ts'
import type { Entry } from '../../label/content.ts'
import type { Label } from '../../label/label.ts'
import { proofWords } from '../../label/proof.ts'
import { frenchTypography } from '../../french/typography.ts'
import { joinPhrases } from '../../french/words.ts'
import type { Step } from '../../kinds/step.ts'
import { citation } from '../runs.ts'
import { cited, type Expansion } from './expansion.ts'

/** The steps of the process: who acts, what comes out, how long, where they lead. */
export const steps: Expansion = ({ label, read }) =>
  label.steps.map((step, index) => ({
    kind: 'entry',
    id: step.id,
    number: String(index + 1),
    title: frenchTypography(step.title),
    level: 3,
    blocks: [facts(step), ...read(step.body), ...outcomes(step, label)],
  }))

function facts({ actors, result, duration, proof, sources }: Entry<Step>): Block {
  return {
    kind: 'facts',
    rows: [
      { term: 'Qui agit', runs: cited(joinPhrases(actors)) },
      { term: 'Ce qui en sort', runs: cited(result) },
      ...(duration.value ? [{ term: 'Durée', runs: cited(duration.value, duration.sources) }] : []),
      { term: 'Preuve', runs: cited(proofWords[proof], sources) },
    ],
  }
}

function outcomes(step: Entry<Step>, label: Label): Block[] {
  if (step.outcomes.length === 0) return []
  const items = step.outcomes.map(({ text, leadsTo, sources }): Run[] => {
    const index = label.steps.findIndex(({ id }) => id === leadsTo)
    const next = label.steps[index]
    return [
      { text: `${frenchTypography(text)} ` },
      ...(next
        ? [
            {
              text: frenchTypography(`Vers l’étape ${index + 1}, ${next.title}`),
              href: addresses.step(next.id),
            },
            { text: ' ' },
          ]
        : []),
      citation(sources),
      { text: '.' },
    ]
  })
  return [paragraph({ text: 'Issues possibles', strong: true }), bullets(items)]
}
