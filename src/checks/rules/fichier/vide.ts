import { singles } from '../../../kinds/index.ts'
import type { Rule } from '../../rule.ts'

export const vide: Rule = {
  code: 'fichier/vide',
  severity: 'erreur',
  teaches: 'Un fichier sans contenu est un oubli : remplissez-le, ou supprimez-le.',
  waivable: false,
  check: ({ files, entries }) => [
    ...files
      .filter(
        ({ kind, bytes, size }) =>
          kind === 'file' && (size === 0 || (size < 1000 && bytes.toString('utf8').trim() === '')),
      )
      .map(({ path }) => ({
        file: path,
        start: 0,
        message: 'Le fichier est vide : remplissez-le, ou supprimez-le.',
      })),
    ...entries
      .filter(
        ({ hasFrontMatter, yaml, file }) =>
          !hasFrontMatter && yaml.isEmpty && file.text.trim() !== '',
      )
      .map(({ file }) => ({
        file: file.path,
        start: 0,
        message: `Le fichier ne contient que des commentaires : ${Object.values(singles).some(({ path }) => path === file.path) ? 'remplissez-le.' : 'écrivez [] pour une liste vide.'}`,
      })),
  ],
}
