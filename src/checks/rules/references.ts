import type { Nodes } from 'mdast'
import { precedes } from '../../french/dates.ts'
import { reservedPages } from '../../label/addresses.ts'
import { kitNote } from '../../label/documents.ts'
import { unknownId } from '../../label/rules/references.ts'
import { plainAttributes } from '../../markdown/tree.ts'
import { tags } from '../../markdown/tags.ts'
import { nodesOf, startOf } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import { positionAt } from '../read/text.ts'
import type { Extension, Finding, Rule } from '../rule.ts'
import {
  all,
  eachBody,
  eachNode,
  eachValue,
  findings,
  matches,
  valueAt,
  type Said,
} from '../search.ts'

/** What one file says of others: redirections, sources, records. */
export const referenceRules: Rule[] = [
  {
    code: 'redirection/cible',
    teaches: 'Une redirection mène, d’un seul pas, à une page qui existe.',
    check: eachRedirect('to', (from, to, { addresses }) => {
      const [target = '', anchor = ''] = to.split('#')
      if (from === to) return 'Cette redirection mène à elle-même.'
      const next = addresses.redirects.get(to)
      if (next) return `${to} est elle-même redirigée : écrivez ${next}`
      if (addresses.has(target) === false)
        return `${target} n’existe pas : écrivez l’adresse d’une page.`
      return (
        anchor !== '' &&
        addresses.anchorsOf(target)?.has(anchor) === false &&
        !addresses.mayListSource(target, anchor) &&
        `${target} n’a pas d’ancre « ${anchor} ».`
      )
    }),
  },
  {
    code: 'redirection/depart',
    teaches:
      'Une redirection part d’une adresse libre, et une adresse n’est redirigée qu’une fois.',
    check(project) {
      const first = new Map<string, number>()
      return eachRedirect('from', (from, _, { addresses }, line) => {
        const taken = first.get(from)
        first.set(from, taken ?? line)
        if (taken !== undefined)
          return `${from} est déjà redirigée ligne ${taken} : gardez une seule des deux entrées.`
        const [page = '', anchor] = from.split('#')
        const isTaken = anchor
          ? addresses.anchorsOf(page)?.has(anchor)
          : addresses.pages.includes(page) || reservedPages.some((id) => page === `/${id}/`)
        return (
          isTaken &&
          `${from} est une adresse du site : une redirection la cacherait. Partez d’une autre.`
        )
      })(project)
    },
  },
]

/** What the texts add to the rules of the label. */
export const referenceExtensions: Extension[] = [
  {
    code: 'reference/inconnue',
    check: all(eachNode(['mdxJsxFlowElement', 'mdxJsxTextElement'], unknownInTag), quotedSources),
  },
  {
    code: 'audit/page',
    check: eachValue(
      ({ path, value }, { collection }, { addresses }) =>
        collection === 'audit' &&
        path.at(-1) === 'address' &&
        addresses.has(String(value)) === false &&
        `${value} n’existe pas : corrigez l’adresse, ou retirez cette page de l’échantillon.`,
    ),
  },
  {
    code: 'date/ordre',
    check: unseenEvents,
  },
  {
    code: 'kit/note',
    // The note becomes a plain text file.
    check: eachBody(({ collection, id, nodes }) =>
      (collection === 'kit' && id === kitNote ? nodes : [])
        .filter(
          (node) =>
            laidOut.has(node.type) && !('name' in node && /^(Ouvert|Ferme)$/.test(node.name ?? '')),
        )
        .map((node) => ({
          at: startOf(node),
          message:
            'Ce fichier devient un texte sans mise en forme : gardez des paragraphes et des listes, sans titre, tableau, image, citation, note ni encadré.',
        })),
    ),
  },
]

const laidOut = new Set<Nodes['type']>([
  'heading',
  'blockquote',
  'table',
  'image',
  'footnoteDefinition',
  'mdxJsxFlowElement',
])

function eachRedirect(
  key: 'from' | 'to',
  say: (from: string, to: string, project: Project, line: number) => Said,
): Rule['check'] {
  return (project) =>
    project.records
      .filter(({ collection }) => collection === 'redirects')
      .flatMap((record) => {
        const { from, to } = record.data ?? {}
        if (typeof from !== 'string' || typeof to !== 'string') return []
        const start = valueAt(record, key)
        const { line } = positionAt(record.file, start)
        return findings(record.file.path, start, say(from, to, project, line))
      })
}

/** Dates that no <Chronologie> shows: a slip in the year, nearly always. */
function unseenEvents({ bodies, records }: Project): Finding[] {
  const shown = bodies
    .flatMap((body) => nodesOf(body, 'mdxJsxFlowElement'))
    .filter(({ name }) => name === 'Chronologie')
    .map(plainAttributes)
  const isSeen = (date: string) =>
    shown.some(({ depuis = '', jusque = '' }) => !precedes(date, depuis) && !precedes(jusque, date))
  return records
    .filter(({ collection, data }) => collection === 'timeline' && data && shown.length > 0)
    .flatMap((record) =>
      findings(
        record.file.path,
        valueAt(record, 'date'),
        !isSeen(String(record.data!['date'])) &&
          'Aucune page ne montre cette date : corrigez l’année, ou les bornes de <Chronologie>.',
      ),
    )
}

/** Sources named in the words of the data, as « (S038) »: the page makes links of them. */
function quotedSources({ passages, content }: Project): Finding[] {
  const known = content.ids.sources
  return passages.flatMap(({ file, kind, source, start }) =>
    findings(
      file.path,
      start,
      matches(
        source,
        /\bS\d{3}\b/g,
        (id) => {
          if (kind === 'prose' || kind === 'attribute') return undefined
          return content.canMiss('sources') && !known.has(id) && unknownId(id, 'sources', known)
        },
        start,
      ),
    ),
  )
}

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** Ids that the tags of the text quote. */
function unknownInTag(node: Tag, _: unknown, { content }: Project): Said[] {
  const name = node.name ?? ''
  const allowed = Object.hasOwn(tags, name) ? tags[name]!.attributes : {}
  return node.attributes.flatMap((attribute): Said[] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
    const collection = Object.hasOwn(allowed, attribute.name)
      ? allowed[attribute.name]?.ids
      : undefined
    if (!collection || !content.canMiss(collection)) return []
    const known = content.ids[collection]
    return attribute.value
      .split(/\s+/)
      .filter((id) => !known.has(id))
      .map((id) => ({
        at: startOf({ position: attribute.position ?? node.position }),
        message:
          id === ''
            ? `« ${attribute.name} » est vide : écrivez un identifiant.`
            : unknownId(id, collection, known),
      }))
  })
}
