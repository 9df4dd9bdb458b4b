import type { Definition, Html, Nodes, Root } from 'mdast'
import { isAllowedAddress, isRemote } from './addresses.ts'
import { expressionFault, isComment } from './expressions.ts'
import { htmlFault, htmlTags } from './html.ts'
import { nodesIn } from './nodes.ts'
import { tagViolations, type Violation } from './tag-policy.ts'

/**
 * What content may contain: Markdown plus the tags of `tags.ts` with literal attributes.
 * Everything that could execute code or reach another host is refused.
 */
export function violations(tree: Root): Violation[] {
  const nodes = nodesIn(tree)
  const facts: Facts = {
    unclosed: unclosedElements(nodes),
    remote: remoteDefinitions(nodes),
    inHeadings: new Set(nodes.filter(({ type }) => type === 'heading').flatMap(nodesIn)),
  }
  // What a script or a style sheet holds is code: one message is enough.
  const code = new Set(nodes.filter(holdsCode).flatMap((node) => nodesIn(node).slice(1)))
  return nodes.filter((node) => !code.has(node)).flatMap((node) => violationsOf(node, facts))
}

/** What the rest of the text says of a node. */
interface Facts {
  unclosed: ReadonlySet<Nodes>
  /** Definitions that lead out of the site. */
  remote: ReadonlySet<string>
  inHeadings: ReadonlySet<Nodes>
}

function violationsOf(node: Nodes, { unclosed, remote, inHeadings }: Facts): Violation[] {
  const refuse = (rule: string, message: string): Violation[] => [
    { position: node.position, rule, message },
  ]
  switch (node.type) {
    case 'mdxjsEsm': {
      const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import'
      return refuse(`mdx/${kind}`, `Aucun ${kind} dans le contenu : supprimez cette ligne.`)
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      if (isComment(node.value)) return []
      const { rule, message } = expressionFault(node.value, inHeadings.has(node))
      return refuse(rule, message)
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagViolations(node)
    case 'html':
      return htmlViolations(node, unclosed)
    case 'imageReference':
      return remote.has(node.identifier) ? refuse('image/distante', copyImage) : []
    case 'image':
      if (isRemote(node.url)) return refuse('image/distante', copyImage)
  }
  const isForbidden =
    (node.type === 'link' || node.type === 'definition' || node.type === 'image') &&
    !isAllowedAddress(node.url)
  return isForbidden
    ? refuse(
        'lien/schema',
        `L’adresse « ${node.url} » est interdite : seuls https:, mailto: et les liens internes sont permis.`,
      )
    : []
}

const copyImage = 'Les images doivent être dans le dépôt : copiez-la à côté du texte.'

const holdsCode = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  (node.name === 'script' || node.name === 'style')

/** Raw HTML, which only plain `.md` files can hold. */
function htmlViolations(node: Html, unclosed: ReadonlySet<Nodes>): Violation[] {
  const refuse = (rule: string, message: string): Violation[] => [
    { position: node.position, rule, message },
  ]
  if (/^\s*<!--/.test(node.value)) {
    return refuse('md/commentaire', 'Supprimez le commentaire : il serait publié dans la page.')
  }
  const [tag] = htmlTags(node.value)
  if (!tag) return refuse('html/interdit', 'Pas de HTML dans le contenu : utilisez Markdown.')
  if (tag.isClosing) return []
  const fault = htmlFault(tag.name, tag.attributes)
  if (fault.rule === 'html/interdit' && unclosed.has(node)) {
    return refuse('html/non-ferme', `La balise <${tag.name}> n’est jamais fermée : supprimez-la.`)
  }
  return refuse(fault.rule, fault.message)
}

/** The names of the definitions that lead out of the site: an image may not use them. */
function remoteDefinitions(nodes: readonly Nodes[]): Set<string> {
  const definitions = nodes.filter((node): node is Definition => node.type === 'definition')
  return new Set(definitions.filter(({ url }) => isRemote(url)).map(({ identifier }) => identifier))
}

/** The HTML nodes that open an element which no later node closes. */
function unclosedElements(nodes: readonly Nodes[]): Set<Nodes> {
  const open: { name: string; node: Nodes }[] = []
  for (const node of nodes.filter((each): each is Html => each.type === 'html')) {
    for (const { name, isClosing, isVoid } of htmlTags(node.value)) {
      if (isVoid) continue
      const last = open.findLastIndex((element) => element.name === name)
      if (!isClosing) open.push({ name, node })
      else if (last >= 0) open.splice(last, 1)
    }
  }
  return new Set(open.map(({ node }) => node))
}
