import type { Rule } from '../../rule.ts'
import { faultsOfPackages, named } from './locked.ts'

/** Read one by one: all let this project use the package, and publish what it makes. */
const reviewed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
])

export const licence: Rule = {
  code: 'verrou/licence',
  severity: 'erreur',
  teaches: 'Chaque paquet a une licence libre déjà relue : le site a le droit de s’en servir.',
  waivable: false,
  check: (project) =>
    faultsOfPackages(project, (locked) => {
      const { license, link } = locked
      if (link) return undefined
      if (!license) return `Le paquet ${named(locked)} ne dit pas sa licence : prenez-en un autre.`
      if (isReviewed(license)) return undefined
      return `Le paquet ${named(locked)} a une licence qui n’est pas relue : « ${license} ». Prenez un autre paquet, ou relisez-la et ajoutez-la à src/checks/rules/verrou/licence.ts.`
    }),
}

/** An SPDX expression: one of the alternatives must be reviewed, with all of its parts. */
function isReviewed(expression: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression)
  if (inner) {
    const part = isReviewed(inner[1] ?? '') ? 'MIT' : 'NONE'
    return isReviewed(expression.replace(inner[0], part))
  }
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => reviewed.has(id.trim())))
}
