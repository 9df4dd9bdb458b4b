import { dateAsSubject, frenchDate, precedes } from '../../french/dates.ts'
import type { Content } from '../content.ts'
import { announcements, stateNames, states, type State } from '../states.ts'
import { fault, type LabelFamily } from './rule.ts'

/** What the sheets of the candidates, the steps and the timeline say of states and dates. */
export const candidateRules: LabelFamily = {
  *'etat/impossible'({ ecosystems }) {
    for (const { file, name, milestones } of ecosystems) {
      const pathOf = (step: string) => ['milestones', step, 'reached']
      // A candidate is one who filed: the site counts the files.
      if (!milestones.filing.reached) {
        const message = `${name} : un fichier de content/ecosystems/ est celui d’une candidature déposée. Écrivez reached: true, ou supprimez le fichier.`
        yield fault(file, pathOf('filing'), message)
      }
      for (const [index, reached] of stateNames.slice(1).entries()) {
        const missing = stateNames[index]!
        if (!milestones[reached].reached || milestones[missing].reached) continue
        const message = `${name} : « ${states[reached].step} » est atteint mais « ${states[missing].step} » ne l’est pas. Écrivez reached: true pour ${missing}, ou reached: false ici.`
        yield fault(file, pathOf(reached), message)
      }
    }
  },
  *'etat/suite'({ ecosystems }) {
    for (const { file, name, milestones, states: later } of ecosystems) {
      const reached = new Set<State>(stateNames.filter((state) => milestones[state].reached))
      for (const [index, { kind, date }] of later.entries()) {
        const after = conditions[kind] ?? 'filing'
        const [since] = announcements.find(([, kinds]) => kinds.includes(kind)) ?? [date]
        const isSecond = kind === 'label' && reached.has(kind)
        if (!reached.has(after) || precedes(date, since) || isSecond) {
          const message = `${name} : « ${states[kind].step} » suit « ${states[after].step} », ne précède pas le ${frenchDate(since)} et ne vient qu’une fois. Corrigez kind ou date.`
          yield fault(file, ['states', index, 'kind'], message)
        }
        reached.add(kind)
      }
    }
  },
  *'donnee/point'({ ecosystems }) {
    for (const { file, name, coordinates, cities } of ecosystems) {
      // A candidate whose place is unknown has none.
      if (!coordinates.value) continue
      const main = coordinates.value.filter((point) => point.main)
      const city = main[0]?.place
      const count =
        main.length === 0 ? 'n’a pas de point principal' : `a ${main.length} points principaux`
      if (main.length !== 1) {
        const message = `${name} ${count} : marquez une seule ville avec main: true.`
        yield fault(file, ['coordinates', 'value'], message)
      } else if (city && cities.value && !cities.value.includes(city)) {
        const message = `${name} : le point principal est à « ${city} », qui n’est pas dans cities. Corrigez l’un des deux.`
        yield fault(file, ['coordinates', 'value'], message)
      }
    }
  },
  *'date/ordre'(content, isBroken) {
    if (isBroken('site')) return
    const { referenceDate } = content.site
    for (const { file, path, date, step, reached, before } of datedMilestones(content)) {
      const earlier = before.find((other) => precedes(date, other.date))
      const messages = [
        precedes(referenceDate, date) &&
          `${dateAsSubject(date)} est postérieur, mais ${arrested(referenceDate)}. Déplacez ce fait dans « states » ou « later ».`,
        earlier &&
          `« ${step} » (${frenchDate(date)}) ne peut pas précéder « ${earlier.step} » (${frenchDate(earlier.date)}) : corrigez l’une des deux dates.`,
        !reached &&
          `Cette étape (« ${step} ») n’est pas atteinte : retirez cette date, ou écrivez reached: true.`,
      ]
      for (const message of messages) if (message) yield fault(file, path, message)
    }
    yield* laterSinceReference(content)
    for (const [index, { file, date, end }] of content.timeline.entries()) {
      const last = content.site.closedSince
      const message = `La chronologie va de l’initiative (2013) à la fin du label (${last}) : corrigez l’année, ou dites ce fait dans un texte.`
      if (precedes(date, '2013') || precedes(last, date))
        yield fault(file, [index, 'date'], message)
      if (!end || !precedes(end, date)) continue
      const late = `Cet événement finit (${frenchDate(end)}) avant de commencer (${frenchDate(date)}) : corrigez date ou end.`
      yield fault(file, [index, 'end'], late)
    }
  },
  *'date/source'(content) {
    for (const { file, path, dateSources } of datedMilestones(content)) {
      const message = 'Cette date n’a pas de source : ajoutez par exemple dateSources: [S000].'
      if (!dateSources) yield fault(file, path, message)
    }
    for (const { file, duration } of content.steps) {
      const message =
        'Cette durée n’a pas de source : ajoutez dans duration, par exemple, sources: [S000].'
      if (duration.value !== null && !duration.sources)
        yield fault(file, ['duration', 'value'], message)
    }
  },
}

/** What must come before a later state. */
const conditions: Partial<Record<State, State>> = { label: 'visit', confirmation: 'label' }

/** The milestones that have a date, each with those that lead to it. */
function datedMilestones({ ecosystems }: Content) {
  return ecosystems.flatMap(({ file, milestones }) => {
    const dated = stateNames.flatMap((name) => {
      const { date, ...rest } = milestones[name]
      const path = ['milestones', name, 'date']
      return date ? [{ ...rest, date, file, path, step: states[name].step }] : []
    })
    return dated.map((milestone, index) => ({ ...milestone, before: dated.slice(0, index) }))
  })
}

const arrested = (end: string) => `les données sont arrêtées au ${frenchDate(end)}`

/** What came after the reference date stands in « states » and « later », each in order. */
function* laterSinceReference({ ecosystems, site: { referenceDate: end } }: Content) {
  for (const candidate of ecosystems) {
    for (const list of ['states', 'later'] as const) {
      for (const [index, { date }] of candidate[list].entries()) {
        const before = candidate[list][index - 1]?.date
        const message = precedes(date, end)
          ? `${dateAsSubject(date)} précède la date de référence : ${arrested(end)}. Ce fait va dans « milestones » ou « facts ».`
          : before && precedes(date, before)
            ? `${frenchDate(date)} vient après ${frenchDate(before)} : rangez « ${list} » par date.`
            : undefined
        if (message) yield fault(candidate.file, [list, index, 'date'], message)
      }
    }
  }
}
