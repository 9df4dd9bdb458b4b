import { addresses } from '../../label/addresses.ts'
import { bullets } from '../../label/blocks.ts'
import { stateNames, states } from '../../label/states.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Expansion } from './expansion.ts'

/** How many candidates reached each milestone on the reference date. */
export const funnel: Expansion = ({ label }) => [
  {
    kind: 'table',
    head: [[{ text: 'Étape' }], [{ text: 'Nombre' }], [{ text: 'Candidats' }]],
    rows: stateNames.map((state) => [
      [{ text: frenchTypography(states[state].plural) }],
      [{ text: String(label.funnel[state]) }],
      [
        {
          text: frenchTypography(
            label.ecosystems
              .filter(({ milestones }) => milestones[state].reached)
              .map(({ place }) => place)
              .join(', '),
          ),
        },
      ],
    ]),
  },
]

/** The candidates that stood in one state on the reference date. */
export const candidates: Expansion = ({ label, attribute }) => [
  bullets(
    label.ecosystems
      .filter(({ state }) => state === attribute('etat'))
      .map(({ id, name }) => [{ text: frenchTypography(name), href: addresses.ecosystem(id) }]),
  ),
]
