import { impossibleMilestones, states } from '../states.ts'
import type { LabelRule } from './rule.ts'

export const stateRules: LabelRule[] = [
  {
    code: 'etat/impossible',
    teaches: 'Un label suppose une nouvelle version, qui suppose une visite, qui suppose un dépôt.',
    waivable: false,
    check: ({ ecosystems }) =>
      ecosystems.flatMap(({ file, name, milestones }) => [
        // A candidate is one who filed: the site counts the files.
        ...(milestones.filing.reached
          ? []
          : [
              {
                file,
                path: ['milestones', 'filing', 'reached'],
                message: `${name} : un fichier de content/ecosystems/ est celui d’une candidature déposée. Écrivez reached: true, ou supprimez le fichier.`,
              },
            ]),
        ...impossibleMilestones(milestones).map(({ reached, missing }) => ({
          file,
          path: ['milestones', reached, 'reached'],
          message: `${name} : « ${states[reached].step} » est atteint mais « ${states[missing].step} » ne l’est pas. Écrivez reached: true pour ${missing}, ou reached: false ici.`,
        })),
      ]),
  },
  {
    code: 'donnee/point',
    teaches: 'Sur la carte, un écosystème a un seul point, celui d’une de ses villes.',
    waivable: false,
    // A candidate whose place is unknown has none.
    check: ({ ecosystems }) =>
      ecosystems.flatMap(({ file, name, coordinates, cities }) => {
        const path = ['coordinates', 'value']
        const main = coordinates.value?.filter((point) => point.main)
        const points = main?.length
        const city = main?.[0]?.place
        if (points === 1 && city && cities.value && !cities.value.includes(city)) {
          const message = `${name} : le point principal est à « ${city} », qui n’est pas dans cities. Corrigez l’un des deux.`
          return [{ file, path, message }]
        }
        if (points === undefined || points === 1) return []
        const count = points === 0 ? 'n’a pas de point principal' : `a ${points} points principaux`
        const message = `${name} ${count} : marquez une seule ville avec main: true.`
        return [{ file, path, message }]
      }),
  },
]
