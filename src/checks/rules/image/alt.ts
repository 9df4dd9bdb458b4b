import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const alt: Rule = {
  code: 'image/alt',
  severity: 'erreur',
  teaches: 'Une image se décrit entre crochets : qui ne la voit pas lit cette description.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      [...nodesOf(body, 'image'), ...nodesOf(body, 'imageReference')]
        .filter(({ alt: words }) => isUseless((words ?? '').trim()))
        .map((node) => ({
          file: body.file.path,
          start: startOf(node),
          message: `Décrivez l’image : ![Description](${'url' in node ? node.url : '…'})`,
        })),
    ),
}

const isUseless = (words: string) =>
  words === '' ||
  /^(image|photo|illustration|schéma|logo|img|picture|description|alt|capture)$/i.test(words) ||
  /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(words)
