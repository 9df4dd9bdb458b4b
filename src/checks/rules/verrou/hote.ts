import type { Rule } from '../../rule.ts'
import { faultsOfPackages, named } from './locked.ts'

export const hote: Rule = {
  code: 'verrou/hote',
  severity: 'erreur',
  teaches:
    'Le verrou des dépendances ne nomme aucun hôte : un autre que le registre livrerait son propre code.',
  waivable: false,
  check: (project) =>
    faultsOfPackages(project, (locked) => {
      const { resolved = '', link } = locked
      if (link || resolved === '') return undefined
      return `Le paquet ${named(locked)} vient d’une adresse à lui : « ${resolved} ». Prenez-le du registre, puis recréez le verrou : avec le fichier .npmrc du projet, npm n’y écrit pas d’adresse.`
    }),
}
