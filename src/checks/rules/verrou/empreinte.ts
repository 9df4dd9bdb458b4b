import type { Finding, Rule } from '../../rule.ts'
import { faultsOfPackages, lockOf, named } from './locked.ts'

export const empreinte: Rule = {
  code: 'verrou/empreinte',
  severity: 'erreur',
  teaches:
    'Le verrou donne l’empreinte de chaque paquet : npm refuse alors un paquet changé depuis.',
  waivable: false,
  check(project) {
    const file = project.outside('package-lock.json')
    if (!file) return []
    if (!lockOf(project)) {
      const message = 'Ce verrou ne se lit pas : recréez-le avec « npm install ».'
      return [{ file: file.path, start: 0, message } satisfies Finding]
    }
    return faultsOfPackages(project, (locked) => {
      const { integrity = '', link, inBundle } = locked
      if (link || inBundle || /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) return undefined
      return `Le paquet ${named(locked)} n’a pas d’empreinte SHA-512 : recréez le verrou avec « npm install ».`
    })
  },
}
