import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { isAllowedAddress, schemeOf } from './addresses.ts'
import { fault, type Fault } from './html.ts'
import { tagViolations, type Violation } from './tag-policy.ts'
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
  const inHeadings = new Set(nodes.filter(({ type }) => type === 'heading').flatMap(nodesIn))
  // What a script or a style sheet holds is code: one message is enough.
  const code = new Set(nodes.filter(holdsCode).flatMap((node) => nodesIn(node).slice(1)))
  return nodes
    .filter((node) => !code.has(node))
    .flatMap((node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
        return tagViolations(node)
      const found = faultOf(node, inHeadings)
      return found ? [{ position: node.position, ...found }] : []
    })
}

function faultOf(node: Nodes, inHeadings: ReadonlySet<Nodes>): Fault | undefined {
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import'
      return fault(`mdx/${kind}`, `Aucun ${kind} dans le contenu : supprimez cette ligne.`)
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return comment.test(node.value)
        ? undefined
        : expressionFault(node.value, inHeadings.has(node))
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
  const message = `L’adresse « ${url} » est interdite : seuls https:, mailto: et les liens internes sont permis.`
  return isAllowedAddress(url) ? undefined : { rule: 'lien/schema', message }
}

/** Nothing but one comment, `{/* … *\/}`. */
const comment = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/

/** Words between braces are a slip of the hand, everything else is code. */
export function expressionFault(expression: string, inHeading: boolean): Fault {
  const isProse = /^[\p{L}\p{N}\s,;:!?’'«»\u00a0-]*$/u.test(expression)
  return isProse && !inHeading
    ? fault('mdx/accolade', 'Écrivez \\{ pour afficher une accolade, ou supprimez les accolades.')
    : fault('mdx/expression', 'Aucune expression { } dans le contenu : supprimez-la.')
}

/** Whether what a node holds is code: a script or a style sheet. */
export const holdsCode = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (node.name === 'script' || node.name === 'style')
