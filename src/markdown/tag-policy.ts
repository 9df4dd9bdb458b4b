import type { Nodes } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { guessOf, nearest } from '../french/words.ts'
import { tags, type Tag } from './tags.ts'

/** What is refused: the rule, and what to do. */
export interface Fault {
  rule: string
  message: string
}

export const fault = (rule: string, message: string): Fault => ({ rule, message })

/** What is wrong with an element of HTML, whichever it is. */
export function htmlFault(name: string): Fault {
  const own = Object.keys(tags).find((known) => known.toLowerCase() === name)
  if (own) return fault('html/interdit', `<${name}> est inconnu. Vouliez-vous dire <${own}> ?`)
  const instead = name === 'br' ? 'commencez un nouveau paragraphe' : 'utilisez Markdown'
  return fault('html/interdit', `La balise <${name}> est interdite : retirez-la, ou ${instead}.`)
}

/** Something that content may not contain, at its place in the tree. */
export type Violation = Fault & { position: Nodes['position'] }

/** What is wrong with one tag: its name, its attributes, its content. */
export function tagViolations(node: MdxJsxFlowElement | MdxJsxTextElement): Violation[] {
  const name = node.name ?? ''
  const { position } = node
  if (/^[a-z][^.:]*$/.test(name)) return [{ position, ...htmlFault(name) }]
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined
  if (!tag) return [{ position, ...fault('mdx/composant', unknownTag(name)) }]
  const written = node.attributes.filter((one) => one.type === 'mdxJsxAttribute')
  const spread = node.attributes.filter((one) => one.type === 'mdxJsxExpressionAttribute')
  const found: Violation[] = [
    ...spread.map((attribute) => ({ position: attribute.position ?? position, ...braces })),
    ...written.flatMap((attribute) => {
      const wrong = attributeFault(name, tag, attribute)
      return wrong ? [{ position: attribute.position ?? position, ...wrong }] : []
    }),
  ]
  const refuse = (rule: string, message: string) =>
    found.push({ position, ...fault(rule, message) })
  for (const key of spread.length > 0 ? [] : missing(tag, written))
    refuse('mdx/attribut', `Il manque l’attribut « ${key} » : <${name} ${key}="…">.`)
  if (!tag.children && node.children.length > 0)
    refuse('mdx/composant', `<${name}> n’entoure pas de texte : écrivez <${name} />.`)
  return found
}

/** Words between braces are a slip of the hand, everything else is code: neither may stand. */
export const braces = fault(
  'mdx/expression',
  'Pas d’accolades dans le contenu : supprimez-les, ou écrivez \\{ pour en afficher une.',
)

/** Says that a tag does not exist, and which one was probably meant. */
export function unknownTag(name: string): string {
  const known = Object.keys(tags)
  const guess = nearest(name, known)
  return guess
    ? `<${name}> est inconnu. Vouliez-vous dire <${guess}> ?`
    : `<${name}> est inconnu. Composants permis : ${known.join(', ')}.`
}

/** The attributes that a tag lacks: one that is misspelt is not missing too. */
function missing({ attributes }: Tag, written: readonly MdxJsxAttribute[]): string[] {
  const names = Object.keys(attributes)
  const meant = written.map(({ name }) => (names.includes(name) ? name : nearest(name, names)))
  return names.filter((name) => !attributes[name]?.optional && !meant.includes(name))
}

function attributeFault(tag: string, { attributes }: Tag, { name, value }: MdxJsxAttribute) {
  const known = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  const shown = `<${tag} ${name}>`
  if (!known) {
    const names = Object.keys(attributes)
    const advice = guessOf(name, names) || `Attributs permis : ${names.join(', ') || 'aucun'}.`
    return fault('mdx/attribut', `${shown} : attribut inconnu. ${advice}`)
  }
  if (typeof value !== 'string')
    return fault(
      'mdx/expression',
      `${shown} : écrivez la valeur entre guillemets, par exemple ${name}="…".`,
    )
  if (known.values && !known.values.includes(value))
    return fault(
      'mdx/attribut',
      `${shown} : « ${value} » n’est pas permis. Valeurs : ${known.values.join(', ')}.`,
    )
  return undefined
}
