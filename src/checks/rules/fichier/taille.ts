import { fileWeight } from '../../../french/numbers.ts'
import { textLimit } from '../../read/file.ts'
import type { Rule } from '../../rule.ts'

const limits: [RegExp, number, string][] = [
  [/^content\/.*\.(mdx?|ya?ml)$/i, textLimit, 'coupez-le en plusieurs fichiers'],
  [/\.(png|jpe?g|webp|avif|gif|svg|ico)$/i, 500_000, 'réduisez l’image'],
  [/^public\//, 5_000_000, 'allégez le document'],
  [/./, 500_000, 'allégez-le'],
]

export const taille: Rule = {
  code: 'fichier/taille',
  severity: 'erreur',
  teaches: 'Un fichier trop lourd coûte à chaque lecteur, et le dépôt le garde pour toujours.',
  check: ({ files }) =>
    files.flatMap(({ path, size }) => {
      const [, limit = Infinity, advice] = limits.find(([pattern]) => pattern.test(path)) ?? []
      return size > limit
        ? [
            {
              file: path,
              start: 0,
              message: `${fileWeight(size)}, ${fileWeight(limit)} au plus : ${advice}.`,
            },
          ]
        : []
    }),
}
