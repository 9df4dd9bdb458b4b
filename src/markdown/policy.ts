import type { Html, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { isAllowedAddress, isRemote } from './addresses.ts'
import { expressionFault, isComment } from './expressions.ts'
import { htmlFault, htmlTags } from './html.ts'
import { tagViolations } from './tag-policy.ts'

/** Something that content may not contain, at its place in the tree. */
export interface Violation {
  position: Nodes['position']
  rule: string
  message: string
}

/**
 * What content may contain: Markdown plus the tags of `tags.ts` with literal attributes.
 * Everything that could execute code or reach another host is refused.
 */
export function violations(tree: Root): Violation[] {
  const found: Violation[] = []
  const unclosed = unclosedElements(tree)
  const remote = remoteDefinitions(tree)
  const inHeadings = new Set<Nodes>()
  visit(tree, 'heading', (heading) => visit(heading, (node) => void inHeadings.add(node)))

  visit(tree, (node) => {
    const refuse = (rule: string, message: string) =>
      found.push({ position: node.position, rule, message })
    switch (node.type) {
      case 'mdxjsEsm': {
        const kind = node.value.trimStart().startsWith('export') ? 'export' : 'import'
        refuse(`mdx/${kind}`, `Aucun ${kind} dans le contenu : supprimez cette ligne.`)
        return undefined
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        if (isComment(node.value)) return undefined
        const { rule, message } = expressionFault(node.value, inHeadings.has(node))
        refuse(rule, message)
        return undefined
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        found.push(...tagViolations(node))
        // What a script or a style sheet holds is code: one message is enough.
        return node.name === 'script' || node.name === 'style' ? SKIP : undefined
      case 'html':
        found.push(...htmlViolations(node, unclosed))
        return undefined
      case 'imageReference':
      case 'image':
        if (node.type === 'image' ? isRemote(node.url) : remote.has(node.identifier)) {
          refuse(
            'image/distante',
            'Les images doivent être dans le dépôt : copiez-la à côté du texte.',
          )
          return undefined
        }
    }
    if (
      (node.type === 'link' || node.type === 'definition' || node.type === 'image') &&
      !isAllowedAddress(node.url)
    ) {
      refuse(
        'lien/schema',
        `L’adresse « ${node.url} » est interdite : seuls https:, mailto: et les liens internes sont permis.`,
      )
    }
    return undefined
  })
  return found
}

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
function remoteDefinitions(tree: Root): Set<string> {
  const names = new Set<string>()
  visit(tree, 'definition', ({ identifier, url }) => void (isRemote(url) && names.add(identifier)))
  return names
}

/** The HTML nodes that open an element which no later node closes. */
function unclosedElements(tree: Root): Set<Nodes> {
  const open: { name: string; node: Nodes }[] = []
  visit(tree, 'html', (node) => {
    for (const { name, isClosing, isVoid } of htmlTags(node.value)) {
      if (isVoid) continue
      const last = open.findLastIndex((element) => element.name === name)
      if (!isClosing) open.push({ name, node })
      else if (last >= 0) open.splice(last, 1)
    }
  })
  return new Set(open.map(({ node }) => node))
}
