import { dateAsSubject, frenchDate, precedes } from '../../french/dates.ts'
import type { Content } from '../content.ts'
import { stateNames, states, type Milestone as Name } from '../states.ts'
import type { Fault, LabelRule } from './rule.ts'

export const dateRules: LabelRule[] = [
  {
    code: 'date/ordre',
    teaches:
      'Les dates se suivent ; l’état s’arrête à la date de référence, ce qui vient après va dans « later ».',
    needs: ['site'],
    check: (content) => [
      ...datesOnTheirSide(content),
      ...milestonesInOrder(content),
      // What has not happened has no date.
      ...eachMilestoneDate(content, ({ reached, step }) =>
        reached
          ? undefined
          : `Cette étape (« ${step} ») n’est pas atteinte : retirez cette date, ou écrivez reached: true.`,
      ),
      ...endsAfterStart(content),
    ],
  },
  {
    code: 'date/source',
    teaches: 'Une date d’étape et une durée citent leur source.',
    check: (content) => [
      ...eachMilestoneDate(content, ({ dateSources }) =>
        dateSources
          ? undefined
          : 'Cette date n’a pas de source : ajoutez par exemple dateSources: [S000].',
      ),
      ...content.steps
        .filter(({ duration }) => duration.value !== null && !duration.sources)
        .map(({ file }) => ({
          file,
          path: ['duration', 'value'],
          message:
            'Cette durée n’a pas de source : ajoutez dans duration, par exemple, sources: [S000].',
        })),
    ],
  },
]

/** The milestones stop at the reference date; what came after stands in « states » and « later ». */
function datesOnTheirSide({ ecosystems, site }: Content): Fault[] {
  const end = site.referenceDate
  const arrested = `les données sont arrêtées au ${frenchDate(end)}`
  return ecosystems.flatMap((candidate) => [
    ...Object.entries(candidate.milestones)
      .filter(([, { date }]) => date && date > end.slice(0, date.length))
      .map(([name, { date = '' }]) => ({
        file: candidate.file,
        path: ['milestones', name, 'date'],
        message: `${dateAsSubject(date)} est postérieur, mais ${arrested}. Déplacez ce fait dans « states » ou « later ».`,
      })),
    ...(['states', 'later'] as const).flatMap((list) =>
      candidate[list].flatMap(({ date }, index) => {
        const before = candidate[list][index - 1]?.date
        const message =
          date < end.slice(0, date.length)
            ? `${dateAsSubject(date)} précède la date de référence : ${arrested}. Ce fait va dans « milestones » ou « facts ».`
            : before && date < before.slice(0, date.length)
              ? `${frenchDate(date)} vient après ${frenchDate(before)} : rangez « ${list} » par date.`
              : undefined
        return message ? [{ file: candidate.file, path: [list, index, 'date'], message }] : []
      }),
    ),
  ])
}

/** A milestone does not come before those that lead to it. */
function milestonesInOrder({ ecosystems }: Content): Fault[] {
  return ecosystems.flatMap(({ file, milestones }) => {
    const dated = stateNames.flatMap((name) => {
      const { date } = milestones[name]
      return date ? [{ name, date }] : []
    })
    return dated.flatMap(({ name, date }, index) => {
      const before = dated.slice(0, index).find((earlier) => precedes(date, earlier.date))
      if (!before) return []
      const message = `« ${states[name].step} » (${frenchDate(date)}) ne peut pas précéder « ${states[before.name].step} » (${frenchDate(before.date)}) : corrigez l’une des deux dates.`
      return [{ file, path: ['milestones', name, 'date'], message }]
    })
  })
}

/** What lasts does not end before it begins. */
function endsAfterStart({ timeline }: Content): Fault[] {
  return timeline.flatMap(({ file, date, end }, index) =>
    end && precedes(end, date)
      ? [
          {
            file,
            path: [index, 'end'],
            message: `Cet événement finit (${frenchDate(end)}) avant de commencer (${frenchDate(date)}) : corrigez date ou end.`,
          },
        ]
      : [],
  )
}

type Milestone = Content['ecosystems'][number]['milestones'][Name]

function eachMilestoneDate(
  { ecosystems }: Content,
  say: (milestone: Milestone & { step: string }) => string | undefined,
): Fault[] {
  return ecosystems.flatMap(({ file, milestones }) =>
    stateNames.flatMap((name) => {
      const milestone = milestones[name]
      const message = milestone.date ? say({ ...milestone, step: states[name].step }) : undefined
      return message ? [{ file, path: ['milestones', name, 'date'], message }] : []
    }),
  )
}
