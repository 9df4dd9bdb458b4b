import { stateNames, states, type Milestone } from '../../label/states.ts'
import type { Column } from './column.ts'

const names: Record<Milestone, string> = {
  filing: 'depot',
  visit: 'visite',
  secondVersion: 'nouvelle_version',
  label: 'label',
}

/** The four milestones on the reference date: reached or not, when, and according to whom. */
export const milestoneColumns: readonly Column[] = stateNames.flatMap((state): Column[] => {
  const name = names[state]
  const { step } = states[state]
  return [
    {
      name,
      description: `${step} : oui si l’étape figure dans le document de départ ; non ne veut pas dire refusé`,
      type: 'boolean',
      filled: true,
      valueOf: ({ milestones }) => milestones[state].reached,
    },
    {
      name: `${name}_date`,
      description: `${step} : date connue, même incomplète`,
      type: 'partialDate',
      valueOf: ({ milestones }) => milestones[state].date ?? null,
    },
    {
      name: `${name}_sources`,
      description: `${step} : sources de l’étape et de sa date`,
      type: 'list',
      filled: true,
      valueOf: ({
        milestones: {
          [state]: { sources, dateSources = [] },
        },
      }) => [...new Set([...sources, ...dateSources])],
    },
  ]
})
