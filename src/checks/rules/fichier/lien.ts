import type { Rule } from '../../rule.ts'

export const lien: Rule = {
  code: 'fichier/lien',
  severity: 'erreur',
  teaches: 'Un lien symbolique publierait un fichier pris ailleurs sur la machine.',
  waivable: false,
  check: ({ files }) =>
    files
      .filter(({ kind }) => kind !== 'file')
      .map(({ path, kind }) => ({
        file: path,
        start: 0,
        message:
          kind === 'link'
            ? 'Les liens symboliques ne sont pas permis : copiez le fichier à sa place.'
            : 'Ce n’est pas un fichier ordinaire : supprimez-le.',
      })),
}
