import type { Rule } from '../../rule.ts'

export const bom: Rule = {
  code: 'octets/bom',
  severity: 'correction',
  teaches: 'La marque BOM, invisible, empêche de reconnaître le début du fichier.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ text, invalidAt }) => invalidAt < 0 && text.startsWith('\uFEFF'))
      .map(({ path }) => ({
        file: path,
        start: 0,
        message: 'Marque BOM au début du fichier : enregistrez en « UTF-8 sans BOM ».',
        edits: [{ start: 0, end: 1, text: '' }],
      })),
}
