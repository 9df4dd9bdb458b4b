import { dateAsSubject, frenchDate } from '../../french/dates.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** The state stops at the reference date; what came after belongs to « later ». */
export function datesOnTheirSide({ ecosystems, site }: Content): Problem[] {
  const end = site.referenceDate
  const arrested = `les données sont arrêtées au ${frenchDate(end)}`
  return ecosystems.flatMap(({ file, milestones, later }) => [
    ...Object.entries(milestones).flatMap(([name, { date }]): Problem[] =>
      date && date > end.slice(0, date.length)
        ? [
            {
              file,
              path: ['milestones', name, 'date'],
              rule: 'date/ordre',
              message: `${dateAsSubject(date)} est postérieur, mais ${arrested}. Déplacez ce fait dans « later ».`,
            },
          ]
        : [],
    ),
    ...later.flatMap(({ date }, index): Problem[] =>
      date < end.slice(0, date.length)
        ? [
            {
              file,
              path: ['later', index, 'date'],
              rule: 'date/ordre',
              message: `${dateAsSubject(date)} précède la date de référence : ${arrested}. Ce fait va dans « milestones » ou « facts ».`,
            },
          ]
        : [],
    ),
    ...later.slice(1).flatMap(({ date }, index): Problem[] =>
      date < later[index]!.date.slice(0, date.length)
        ? [
            {
              file,
              path: ['later', index + 1, 'date'],
              rule: 'date/ordre',
              message: `${frenchDate(date)} vient après ${frenchDate(later[index]!.date)} : rangez « later » par date.`,
            },
          ]
        : [],
    ),
  ])
}
