import { bullets, type Block, type Run } from '../../label/blocks.ts'
import { followUpHeading } from '../../label/follow-up.ts'
import type { Candidate } from '../../label/label.ts'
import { followUpOf } from '../../label/paths.ts'
import { milestoneDate, reachedWords, stateNames, states } from '../../label/states.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchNumber } from '../../french/numbers.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate } from '../../french/words.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import { cited } from '../../markdown/expansions/expansion.ts'
import type { Publication } from '../publication.ts'

interface Sourced {
  value: string | null
  sources: readonly string[]
  note?: string | undefined
}

/** The sheet of a candidate: who, state on the reference date, then what followed. */
export function sheetBlocks(candidate: Candidate, { label }: Publication): Block[] {
  const { facts, totem, contradictions } = candidate
  return [
    heading(2, 'Identité'),
    identity(candidate),
    heading(2, `État au ${frenchDate(label.site.referenceDate)}`),
    path(candidate),
    ...(facts.length > 0 ? [heading(2, 'Faits relevés'), bullets(facts.map(sentence))] : []),
    heading(2, followUpHeading(label.site)),
    bullets(
      followUpOf(candidate).map(({ when, text, ...event }) =>
        sentence({ ...event, text: `${when} : ${text}` }),
      ),
    ),
    heading(3, 'Bâtiment totem'),
    { kind: 'facts', rows: [fact('Lieu', totem)] },
    ...(contradictions.length > 0 ? [heading(2, 'Désaccords entre sources')] : []),
    ...contradictions.flatMap((id) => blocksOf(`<Divergence id="${id}" />`, label)),
  ]
}

function identity(candidate: Candidate): Block {
  const { aliases, cities, coordinates, departments, territory, website } = candidate
  const points = coordinates.value?.map(
    ({ place, lat, lon }) => `${place} (${degrees(lat)} ; ${degrees(lon)})`,
  )
  const several = (departments.value?.length ?? 0) > 1
  return {
    kind: 'facts',
    rows: [
      fact('Villes', list(cities)),
      fact(several ? 'Départements' : 'Département', { ...list(departments), sources: [] }),
      fact('Région en 2014', { ...candidate.regionBefore2016, sources: [] }),
      fact('Région depuis 2016', { ...candidate.regionSince2016, sources: [] }),
      fact('Territoire porteur', territory),
      ...(aliases.length > 0
        ? [fact('Autres noms rencontrés', { value: aliases.join(' ; '), sources: [] })]
        : []),
      fact('Site d’époque', website),
      fact('Latitude et longitude', {
        ...coordinates,
        sources: [],
        value: points?.join(', ') ?? null,
      }),
    ],
  }
}

function path({ milestones }: Candidate): Block {
  return {
    kind: 'facts',
    rows: stateNames.map((state) => {
      const { reached, sources, dateSources, note, ...date } = milestones[state]
      return {
        term: states[state].step,
        runs: [
          ...cited(reachedWords(reached), sources),
          ...(reached ? [{ text: ', ' }, ...cited(milestoneDate(date), dateSources)] : []),
          ...reserve(note),
        ],
      }
    }),
  }
}

const fact = (term: string, { value, sources, note }: Sourced) => ({
  term,
  runs: [...cited(value ?? 'Non trouvé', sources), ...reserve(note)],
})

const sentence = ({ text, sources, note }: { text: string } & Omit<Sourced, 'value'>): Run[] => [
  ...cited(text, sources),
  ...reserve(note),
]

const reserve = (note: string | undefined): Run[] => (note ? [{ text: ' – ' }, ...cited(note)] : [])

const list = ({
  value,
  ...rest
}: {
  value: string[] | null
  sources: string[]
  note?: string | undefined
}) => ({
  ...rest,
  value: value && enumerate(value),
})

const degrees = (value: number) => frenchNumber(value).replace('-', '\u2212')

const heading = (level: 2 | 3, words: string): Block => ({
  kind: 'heading',
  level,
  id: '',
  runs: [{ text: frenchTypography(words) }],
})
