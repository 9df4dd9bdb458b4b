import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'
import { impossibleMilestones, states } from '../states.ts'

/** A candidate is one who filed: the site counts the files. */
export function filedCandidates({ ecosystems }: Content): Problem[] {
  return ecosystems
    .filter(({ milestones }) => !milestones.filing.reached)
    .map(({ file, name }) => ({
      file,
      path: ['milestones', 'filing', 'reached'],
      rule: 'etat/impossible',
      message: `${name} : un fichier de content/ecosystems/ est celui d’une candidature déposée. Écrivez reached: true, ou supprimez le fichier.`,
    }))
}

/** Label ⇒ second version ⇒ visit ⇒ filing. */
export function impossibleStates({ ecosystems }: Content): Problem[] {
  return ecosystems.flatMap(({ file, name, milestones }) =>
    impossibleMilestones(milestones).map(({ reached, missing }) => ({
      file,
      path: ['milestones', reached, 'reached'],
      rule: 'etat/impossible',
      message: `${name} : « ${states[reached].step} » est atteint mais « ${states[missing].step} » ne l’est pas. Écrivez reached: true pour ${missing}, ou reached: false ici.`,
    })),
  )
}

/** A ring on the map needs one point, no more; a candidate whose place is unknown has none. */
export function oneMainPoint({ ecosystems }: Content): Problem[] {
  return ecosystems.flatMap(({ file, name, coordinates }) => {
    const points = coordinates.value?.filter(({ main }) => main).length
    if (points === undefined || points === 1) return []
    const count = points === 0 ? 'n’a pas de point principal' : `a ${points} points principaux`
    return [
      {
        file,
        path: ['coordinates', 'value'],
        rule: 'donnee/point',
        message: `${name} ${count} : marquez une seule ville avec main: true.`,
      },
    ]
  })
}
