import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const syntaxe: Rule = {
  code: 'lien/syntaxe',
  severity: 'erreur',
  teaches: 'Un lien s’écrit [texte](adresse), sans espace entre le crochet et la parenthèse ni dans l’adresse.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'text').flatMap((node) => {
        const start = startOf(node)
        const source = body.file.text.slice(start, node.position?.end.offset)
        const broken = /(?<!\\)\[[^[\]]*\](\((?=[^)]*[/:. ])|[ \u00a0]\((?=https?:|\/|mailto:|www\.))|\([^()]*\)\[(?=https?:|\/|mailto:)[^\]]*\]/g
        return [...source.matchAll(broken)].map((match) => ({
          file: body.file.path,
          start: start + match.index,
          message: 'Ce lien est mal écrit et ne s’affichera pas : écrivez [texte](adresse), sans espace.',
        }))
      }),
    ),
}
