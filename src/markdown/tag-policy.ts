import type { Nodes } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { nearest } from '../french/words.ts'
import { htmlFault, isHostileAttribute } from './html.ts'
import { tags } from './tags.ts'

/** Something that content may not contain, at its place in the tree. */
export interface Violation {
  position: Nodes['position']
  rule: string
  message: string
}

type Element = MdxJsxFlowElement | MdxJsxTextElement

/** What is wrong with one tag: its name, its attributes, its content. */
export function tagViolations(node: Element): Violation[] {
  const name = node.name ?? ''
  const position = node.position
  if (/^[a-z][^.:]*$/.test(name)) return [{ position, ...htmlFault(name, literalAttributes(node)) }]
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined
  if (!tag) return [{ position, rule: 'mdx/composant', message: unknownTag(name) }]
  const spread = node.attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')
  const misspelt = new Set(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && !Object.hasOwn(tag.attributes, attribute.name)
        ? [nearest(attribute.name, Object.keys(tag.attributes))]
        : [],
    ),
  )
  const missing = Object.entries(tag.attributes)
    .filter(([key, { required }]) => required && !spread && !attributeNamed(node, key))
    .filter(([key]) => !misspelt.has(key))
    .map(([key]) => ({
      position,
      rule: 'mdx/attribut',
      message: `Il manque l’attribut « ${key} » : <${name} ${key}="…">.`,
    }))
  const full = !tag.children && node.children.length > 0
  return [
    ...node.attributes.flatMap((attribute): Violation[] =>
      attribute.type === 'mdxJsxExpressionAttribute'
        ? [
            {
              position: attribute.position ?? position,
              rule: 'mdx/expression',
              message: 'Attribut étalé {...} interdit : écrivez les attributs un par un.',
            },
          ]
        : attributeViolations(node, attribute),
    ),
    ...missing,
    ...(full
      ? [
          {
            position,
            rule: 'mdx/composant',
            message: `<${name}> n’entoure pas de texte : écrivez <${name} />.`,
          },
        ]
      : []),
  ]
}

/** Says that a tag does not exist, and which one was probably meant. */
export function unknownTag(name: string): string {
  const known = Object.keys(tags)
  const guess = nearest(name, known)
  return guess
    ? `<${name}> est inconnu. Vouliez-vous dire <${guess}> ?`
    : `<${name}> est inconnu. Composants permis : ${known.join(', ')}.`
}

function attributeViolations(node: Element, attribute: MdxJsxAttribute): Violation[] {
  const allowed = tags[node.name ?? '']?.attributes ?? {}
  const known = Object.hasOwn(allowed, attribute.name) ? allowed[attribute.name] : undefined
  const shown = `<${node.name} ${attribute.name}>`
  const refuse = (rule: string, message: string): Violation[] => [
    { position: attribute.position ?? node.position, rule, message },
  ]
  if (!known && isHostileAttribute(attribute.name)) {
    return refuse('html/attribut', `L’attribut « ${attribute.name} » est interdit : supprimez-le.`)
  }
  if (!known) {
    const guess = nearest(attribute.name, Object.keys(allowed))
    const names = Object.keys(allowed).join(', ') || 'aucun'
    return refuse(
      'mdx/attribut',
      `${shown} : attribut inconnu. ${guess ? `Vouliez-vous dire « ${guess} » ?` : `Attributs permis : ${names}.`}`,
    )
  }
  if (typeof attribute.value !== 'string') {
    return refuse(
      'mdx/expression',
      `${shown} : écrivez la valeur entre guillemets, par exemple ${attribute.name}="…".`,
    )
  }
  if (known.values && !known.values.includes(attribute.value)) {
    return refuse(
      'mdx/attribut',
      `${shown} : « ${attribute.value} » n’est pas permis. Valeurs : ${known.values.join(', ')}.`,
    )
  }
  return []
}

const attributeNamed = (node: Element, name: string) =>
  node.attributes.some(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )

const literalAttributes = (node: Element) =>
  node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [
          {
            name: attribute.name,
            ...(typeof attribute.value === 'string' ? { value: attribute.value } : {}),
          },
        ]
      : [],
  )
