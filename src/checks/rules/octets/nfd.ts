import type { Rule } from '../../rule.ts'

export const nfd: Rule = {
  code: 'octets/nfd',
  severity: 'correction',
  teaches:
    'Une lettre accentuée est un seul caractère (NFC) : sinon la recherche et les liens la manquent.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ text, invalidAt }) => invalidAt < 0 && text.normalize('NFC') !== text)
      .flatMap(({ path, text }) => {
        const decomposed = [...text.matchAll(/\P{M}\p{M}+/gu)].filter(
          ({ 0: letter }) => letter.normalize('NFC') !== letter,
        )
        const [first] = decomposed
        return [
          {
            file: path,
            start: first?.index ?? 0,
            message: `Accents décomposés (« ${first?.[0].normalize('NFC') ?? ''} » en ${first?.[0].length ?? 2} caractères) : enregistrez en NFC.`,
            edits: decomposed.map(({ index, 0: letter }) => ({
              start: index,
              end: index + letter.length,
              text: letter.normalize('NFC'),
            })),
          },
        ]
      }),
}
