import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const vide: Rule = {
  code: 'lien/vide',
  severity: 'erreur',
  teaches: 'Un lien a un texte et une adresse : sans texte, un lecteur d’écran n’annonce rien.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      [...nodesOf(body, 'link'), ...nodesOf(body, 'linkReference')].flatMap((node): Finding[] => {
        const at = { file: body.file.path, start: startOf(node) }
        if (node.type === 'link' && /^#?$/.test(node.url.trim())) {
          return [{ ...at, message: 'Ce lien n’a pas d’adresse : écrivez [texte](/page/).' }]
        }
        let hasTag = false
        visit(node, (inner) => void (hasTag ||= inner.type === 'mdxJsxTextElement'))
        if (hasTag || toString(node).replace(/[\s\u00a0\u200b]/g, '') !== '') return []
        return [{ ...at, message: 'Ce lien n’a pas de texte : écrivez entre crochets où il mène.' }]
      }),
    ),
}
