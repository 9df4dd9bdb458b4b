import type { Rule } from '../../rule.ts'

export const utf8: Rule = {
  code: 'octets/utf8',
  severity: 'erreur',
  teaches: 'Les fichiers sont en UTF-8 ; un autre encodage abîme les accents.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ invalidAt }) => invalidAt >= 0)
      .map(({ path, invalidAt }) => ({
        file: path,
        start: invalidAt,
        message:
          'Enregistrez le fichier en UTF-8 : il est dans un autre encodage (Latin-1, Windows-1252 ou UTF-16).',
      })),
}
