import { dateAsSubject, frenchDate, precedes } from '../../french/dates.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'
import { stateNames, states, type Milestone as Name } from '../states.ts'

/** The milestones stop at the reference date; what came after stands in « states » and « later ». */
export function datesOnTheirSide({ ecosystems, site }: Content): Problem[] {
  const end = site.referenceDate
  const arrested = `les données sont arrêtées au ${frenchDate(end)}`
  return ecosystems.flatMap((candidate) => [
    ...Object.entries(candidate.milestones).flatMap(([name, { date }]): Problem[] =>
      date && date > end.slice(0, date.length)
        ? [
            {
              file: candidate.file,
              path: ['milestones', name, 'date'],
              rule: 'date/ordre',
              message: `${dateAsSubject(date)} est postérieur, mais ${arrested}. Déplacez ce fait dans « states » ou « later ».`,
            },
          ]
        : [],
    ),
    ...(['states', 'later'] as const).flatMap((list) =>
      candidate[list].flatMap(({ date }, index): Problem[] => {
        const before = candidate[list][index - 1]?.date
        const message =
          date < end.slice(0, date.length)
            ? `${dateAsSubject(date)} précède la date de référence : ${arrested}. Ce fait va dans « milestones » ou « facts ».`
            : before && date < before.slice(0, date.length)
              ? `${frenchDate(date)} vient après ${frenchDate(before)} : rangez « ${list} » par date.`
              : undefined
        if (!message) return []
        return [{ file: candidate.file, path: [list, index, 'date'], rule: 'date/ordre', message }]
      }),
    ),
  ])
}

/** A milestone does not come before those that lead to it. */
export function milestonesInOrder({ ecosystems }: Content): Problem[] {
  return ecosystems.flatMap(({ file, milestones }) => {
    const dated = stateNames.flatMap((name) => {
      const { date } = milestones[name]
      return date ? [{ name, date }] : []
    })
    return dated.flatMap(({ name, date }, index): Problem[] => {
      const before = dated.slice(0, index).find((earlier) => precedes(date, earlier.date))
      if (!before) return []
      return [
        {
          file,
          path: ['milestones', name, 'date'],
          rule: 'date/ordre',
          message: `« ${states[name].step} » (${frenchDate(date)}) ne peut pas précéder « ${states[before.name].step} » (${frenchDate(before.date)}) : corrigez l’une des deux dates.`,
        },
      ]
    })
  })
}

/** What has not happened has no date. */
export function onlyReachedDates({ ecosystems }: Content): Problem[] {
  return eachMilestoneDate(ecosystems, ({ reached, step }) =>
    reached
      ? undefined
      : {
          rule: 'date/ordre',
          message: `Cette étape (« ${step} ») n’est pas atteinte : retirez cette date, ou écrivez reached: true.`,
        },
  )
}

/** What lasts does not end before it begins. */
export function endsAfterStart({ timeline }: Content): Problem[] {
  return timeline.flatMap(({ file, date, end }, index): Problem[] =>
    end && precedes(end, date)
      ? [
          {
            file,
            path: [index, 'end'],
            rule: 'date/ordre',
            message: `Cet événement finit (${frenchDate(end)}) avant de commencer (${frenchDate(date)}) : corrigez date ou end.`,
          },
        ]
      : [],
  )
}

/** A date and a duration are facts: they have sources. */
export function sourcedDates({ ecosystems, steps }: Content): Problem[] {
  return [
    ...eachMilestoneDate(ecosystems, ({ dateSources }) =>
      dateSources
        ? undefined
        : {
            rule: 'date/source',
            message: 'Cette date n’a pas de source : ajoutez par exemple dateSources: [S000].',
          },
    ),
    ...steps.flatMap(({ file, duration }): Problem[] =>
      duration.value !== null && !duration.sources
        ? [
            {
              file,
              path: ['duration', 'value'],
              rule: 'date/source',
              message:
                'Cette durée n’a pas de source : ajoutez dans duration, par exemple, sources: [S000].',
            },
          ]
        : [],
    ),
  ]
}

type Milestone = Content['ecosystems'][number]['milestones'][Name]

function eachMilestoneDate(
  ecosystems: Content['ecosystems'],
  faultOf: (
    milestone: Milestone & { step: string },
  ) => Pick<Problem, 'rule' | 'message'> | undefined,
): Problem[] {
  return ecosystems.flatMap(({ file, milestones }) =>
    stateNames.flatMap((name): Problem[] => {
      const milestone = milestones[name]
      const fault = milestone.date ? faultOf({ ...milestone, step: states[name].step }) : undefined
      return fault ? [{ file, path: ['milestones', name, 'date'], ...fault }] : []
    }),
  )
}
