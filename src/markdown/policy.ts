import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { VFile } from 'vfile'
import { isAllowedAddress, schemeOf } from './addresses.ts'
import { braces, fault, tagViolations, type Fault, type Violation } from './tag-policy.ts'
import { tags } from './tags.ts'
import { nodesIn } from './tree.ts'

/**
 * Second barrier: the same policy as the checks, inside the pipeline that renders pages.
 * Throws at the place of the first violation, before any of the content is compiled.
 */
export function barrier() {
  return (tree: Root, file: VFile): void => {
    const [first] = violations(tree)
    if (first) file.fail(first.message, { place: first.position, ruleId: first.rule })
  }
}

/**
 * What content may contain: Markdown plus the tags of `tags.ts` with literal attributes.
 * Everything that could execute code or reach another host is refused.
 */
export function violations(tree: Root): Violation[] {
  const nodes = nodesIn(tree)
  // What a script or a style sheet holds is code: one message is enough.
  const code = new Set(nodes.filter(holdsCode).flatMap((node) => nodesIn(node).slice(1)))
  const refused = nodes
    .filter((node) => !code.has(node))
    .flatMap((node): Violation[] => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        return tagViolations(node)
      const found = faultOf(node)
      return found ? [{ position: node.position, ...found }] : []
    })
  return [...refused, ...nodes.flatMap(misplaced)]
}

/** The tags of a node that make a block amid its words: a browser would end the sentence there. */
function misplaced(node: Nodes): Violation[] {
  const children = 'children' in node ? node.children : []
  const blocks = children.filter(isBlock)
  const words = children.filter((child) => !isBlock(child) && toString(child).trim() !== '')
  if (/^(paragraph|mdxJsx.*)$/.test(node.type) && words.length === 0) return []
  const advice = 'ne se met pas dans une phrase : mettez-la à part, entre deux lignes vides.'
  return blocks.map(({ name, position }) => ({
    position,
    ...fault('mdx/composant', `<${name}> ${advice}`),
  }))
}

const isBlock = (node: Nodes): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && tags[node.name ?? '']?.inline === false

function faultOf(node: Nodes): Fault | undefined {
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import'
      return fault(`mdx/${kind}`, `Aucun ${kind} dans le contenu : supprimez cette ligne.`)
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.test(node.value) ? undefined : braces
    case 'html':
      return fault('html/interdit', 'Pas de HTML dans le contenu : utilisez Markdown.')
    case 'imageReference':
      return copyImage
    case 'image':
      return schemeOf(node.url) === '' ? undefined : copyImage
    case 'link':
    case 'definition':
      return addressFault(node.url)
    default:
      return undefined
  }
}

const copyImage: Fault = fault(
  'image/distante',
  'Copiez l’image dans public/images/, et écrivez ici ![Description](/images/son-nom.png)',
)

function addressFault(url: string): Fault | undefined {
  const message = `L’adresse « ${url} » est interdite : un lien commence par https://, par mailto: ou, vers une page d’ici, par une barre.`
  return isAllowedAddress(url) ? undefined : { rule: 'lien/schema', message }
}

/** Nothing but one comment, `{/* … *\/}`. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/

/** Whether what a node holds is code: a script or a style sheet. */
export const holdsCode = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (node.name === 'script' || node.name === 'style')
