import type { Finding, Rule } from '../../rule.ts'
import type { Project } from '../../read/project.ts'
import { faultsOfPackages, named } from './locked.ts'

export const script: Rule = {
  code: 'verrou/script',
  severity: 'erreur',
  teaches:
    'Aucun paquet ne lance de commande en s’installant : un paquet volé commencerait par là.',
  waivable: false,
  check: (project) => [...refusal(project), ...unreviewed(project)],
}

/** npm older than its list of reviewed scripts runs them all, unless this setting refuses them. */
function refusal({ outside }: Project): Finding[] {
  if (!outside('package-lock.json')) return []
  if (/^ignore-scripts\s*=\s*true\s*$/m.test(outside('.npmrc')?.text ?? '')) return []
  const message = 'Écrivez « ignore-scripts=true » : sans cela, un paquet lance ses commandes.'
  return [{ file: '.npmrc', start: 0, message }]
}

function unreviewed(project: Project): Finding[] {
  const reviewed = reviewedNames(project.outside('package.json')?.text ?? '')
  return faultsOfPackages(project, (locked) => {
    if (!locked.hasInstallScript || reviewed.has(locked.name)) return undefined
    return `Le paquet ${named(locked)} veut lancer une commande en s’installant. Vérifiez que le site s’en passe, puis nommez-le dans package.json : "allowScripts": { "${locked.name}": false }.`
  })
}

function reviewedNames(text: string): Set<string> {
  try {
    return new Set(Object.keys(JSON.parse(text).allowScripts))
  } catch {
    return new Set()
  }
}
