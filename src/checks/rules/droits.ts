import type { Project } from '../read/project.ts'
import type { Finding, Rule } from '../rule.ts'

export const droits: Rule = {
  code: 'droits',
  severity: 'erreur',
  teaches:
    'Une contribution de contenu ne touche que content/, public/documents/ et public/images/ : le reste demande un développeur.',
  waivable: false,
  check: (project) => [...changed(project), ...standing(project)],
}

const open = /^(content\/(?!\.)|public\/(documents|images)\/)/

/** What a pull request changes, when its base is known (`--base`). */
function changed({ changes }: Project): Finding[] {
  return changes
    .filter(({ path, isSubmodule }) => isSubmodule || !open.test(path))
    .map(({ path, isSubmodule }) => ({
      file: path,
      start: 0,
      message: isSubmodule
        ? 'Pas de sous-module : copiez les fichiers utiles.'
        : 'Fichier protégé : une PR de contenu ne touche que content/, public/documents/ et public/images/. Proposez ce changement à part.',
    }))
}

/** What no tree of this project may hold, whoever brought it. */
function standing({ outside }: Project): Finding[] {
  const refuse = (path: string, pattern: RegExp, message: string): Finding[] => {
    const file = outside(path)
    if (!file) return []
    return [...file.text.matchAll(pattern)].map(({ index }) => ({
      file: path,
      start: index,
      message,
    }))
  }
  return [
    ...refuse(
      '.npmrc',
      /^\s*(@[\w-]+:)?registry\s*=.*$|^\s*\/\/.*_auth.*$|^\s*(script-shell|node-options|ignore-scripts\s*=\s*false).*$/gim,
      'Fichier protégé : ni autre registre, ni jeton, ni script dans .npmrc.',
    ),
    ...refuse(
      '.gitattributes',
      /^\s*(content|public|\*|src)\S*\s.*(-diff|binary|linguist-generated|filter=|merge=ours).*$/gim,
      'Fichier protégé : ce réglage cacherait les changements en relecture.',
    ),
    ...refuse('.gitmodules', /\[submodule/g, 'Pas de sous-module : copiez les fichiers utiles.'),
  ]
}
