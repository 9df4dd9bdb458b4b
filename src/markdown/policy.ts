import type { Nodes, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { visit } from 'unist-util-visit'
import { nearest } from '../french/words.ts'
import { tags } from './tags.ts'

/** Something that content may not contain, at its place in the tree. */
export interface Violation {
  node: Nodes
  rule: string
  message: string
}

/**
 * What content may contain: Markdown plus the tags of `tags.ts` with literal attributes.
 * Everything that could execute code or reach another host is refused.
 */
export function violations(tree: Root): Violation[] {
  const found: Violation[] = []
  const refuse = (node: Nodes, rule: string, message: string) => found.push({ node, rule, message })

  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm': {
        const isExport = node.value.trimStart().startsWith('export')
        refuse(
          node,
          isExport ? 'mdx/export' : 'mdx/import',
          `Pas d’${isExport ? 'export' : 'import'} dans le contenu : supprimez cette ligne.`,
        )
        break
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) {
          refuse(
            node,
            'mdx/expression',
            'Pas d’expression { } dans le contenu. Pour écrire une accolade, tapez \\{.',
          )
        }
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        found.push(...tagViolations(node))
        break
      case 'html':
        refuse(node, 'html/interdit', 'Pas de HTML dans le contenu : utilisez Markdown.')
        break
      case 'link':
      case 'definition':
      case 'image':
        if (!isAllowedAddress(node.url)) {
          refuse(
            node,
            'lien/schema',
            `L’adresse « ${node.url} » n’est pas permise : seuls https:, mailto: et les liens internes le sont.`,
          )
        }
        break
    }
  })
  return found
}

/** Whether an address is internal, https, http or mailto. Other rules discourage http. */
export function isAllowedAddress(url: string): boolean {
  const visible = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]/g, '')
  if (/^(\/\/|\\|\/\\)/.test(visible)) return false
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase()
  return scheme === undefined ? !visible.includes(':') || /^[/#?.]/.test(visible) : ['https', 'http', 'mailto'].includes(scheme)
}

const isComment = (expression: string) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(expression) && expression.indexOf('*/') === expression.lastIndexOf('*/')

function tagViolations(node: MdxJsxFlowElement | MdxJsxTextElement): Violation[] {
  const name = node.name ?? ''
  if (/^[a-z]/.test(name) && !name.includes('.')) {
    return [{ node, rule: 'html/interdit', message: `La balise <${name}> n’est pas permise : utilisez Markdown.` }]
  }
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined
  if (!tag) {
    const guess = nearest(name, Object.keys(tags))
    return [
      {
        node,
        rule: 'mdx/composant',
        message: `La balise <${name}> est inconnue. ${guess ? `Vouliez-vous dire <${guess}> ?` : `Balises permises : ${Object.keys(tags).join(', ')}.`}`,
      },
    ]
  }
  const problems: Violation[] = []
  const refuse = (rule: string, message: string) => problems.push({ node, rule, message })
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse('mdx/expression', 'Pas d’attribut étalé {...} dans le contenu.')
    } else {
      problems.push(...attributeViolations(node, attribute))
    }
  }
  for (const [key, { required }] of Object.entries(tag.attributes)) {
    const given = node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === key)
    if (required && !given) {
      refuse('mdx/attribut', `Il manque l’attribut « ${key} » : <${name} ${key}="…">.`)
    }
  }
  if (!tag.children && node.children.length > 0) {
    refuse('mdx/composant', `<${name}> n’entoure pas de texte : écrivez <${name} />.`)
  }
  return problems
}

function attributeViolations(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  attribute: MdxJsxAttribute,
): Violation[] {
  const allowed = tags[node.name ?? '']?.attributes ?? {}
  const rule = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined
  const shown = `<${node.name} ${attribute.name}>`
  if (!rule) {
    const guess = nearest(attribute.name, Object.keys(allowed))
    const known = Object.keys(allowed).join(', ') || 'aucun'
    return [
      {
        node,
        rule: 'mdx/attribut',
        message: `${shown} : attribut inconnu. ${guess ? `Vouliez-vous dire « ${guess} » ?` : `Attributs permis : ${known}.`}`,
      },
    ]
  }
  if (typeof attribute.value !== 'string') {
    return [
      {
        node,
        rule: 'mdx/expression',
        message: `${shown} : écrivez la valeur entre guillemets, par exemple ${attribute.name}="…".`,
      },
    ]
  }
  if (rule.values && !rule.values.includes(attribute.value)) {
    return [
      {
        node,
        rule: 'mdx/attribut',
        message: `${shown} : « ${attribute.value} » n’est pas permis. Valeurs : ${rule.values.join(', ')}.`,
      },
    ]
  }
  return []
}
