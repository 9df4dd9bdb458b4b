import type { Redirect } from '../../kinds/redirect.ts'
import { reservedPages } from '../../label/addresses.ts'
import { kitNote } from '../../label/documents.ts'
import { unknownId } from '../../label/rules/references.ts'
import { tags } from '../../markdown/tags.ts'
import type { AddressBook } from '../read/address-book.ts'
import type { Project } from '../read/project.ts'
import type { Check, Family } from '../rule.ts'
import {
  all,
  eachAttribute,
  eachKey,
  eachNode,
  eachPassageOf,
  eachRepeated,
  eachValue,
  error,
  matches,
  type Said,
} from '../search.ts'

const eachRedirect = (key: string, say: (redirect: Redirect, project: Project) => Said) =>
  eachKey(key, say, 'redirects')

/** Says that the page of an address, or its anchor, does not exist. */
export function missing(address: string, addresses: AddressBook): Said {
  const { anchorsOf, has, mayListSource, pages, redirects } = addresses
  const [page = '', anchor = ''] = address.split('#')
  if (redirects.has(page) && !pages.includes(page))
    return `${page} a changé : écrivez ${redirects.get(page)}`
  if (has(page) === false) return `${page} n’existe pas : écrivez l’adresse d’une page.`
  return (
    anchor !== '' &&
    anchorsOf(page)?.has(anchor) === false &&
    !mayListSource(page, anchor) &&
    `${page} n’a pas d’ancre « ${anchor} ».`
  )
}

/** What one file says of others: redirections, sources, records. */
export const referenceRules: Family = {
  'redirection/cible': error(
    eachRedirect('to', ({ from, to }, { addresses }) => {
      if (from === to) return 'Cette redirection mène à elle-même.'
      const next = addresses.redirects.get(to)
      return next ? `${to} est elle-même redirigée : écrivez ${next}` : missing(to, addresses)
    }),
  ),
  'redirection/depart': error(
    eachRepeated(
      'from',
      ({ collection, data }) => collection === 'redirects' && data !== undefined,
      (from, line) =>
        `${from} est déjà redirigée ligne ${line} : gardez une seule des deux entrées.`,
    ),
    eachRedirect('from', ({ from }, { addresses }) => {
      const [page = '', anchor] = from.split('#')
      const isTaken = anchor
        ? addresses.anchorsOf(page)?.has(anchor)
        : addresses.pages.includes(page) || reservedPages.some((id) => page === `/${id}/`)
      return (
        isTaken &&
        `${from} est une adresse du site : une redirection la cacherait. Partez d’une autre.`
      )
    }),
  ),
  'audit/page': error(
    eachValue(
      ({ path, value }, { collection }, { addresses }) =>
        collection === 'audit' && path.at(-1) === 'address' && missing(String(value), addresses),
    ),
  ),
}

/** What the texts add to the rules of the label. */
export const referenceExtensions: Readonly<Record<string, Check>> = {
  'reference/inconnue': all(
    // Ids that the tags of the text quote.
    eachAttribute(({ tag, name, value }, { content }) => {
      const known = Object.hasOwn(tags, tag) ? tags[tag]!.attributes : {}
      const collection = Object.hasOwn(known, name) ? known[name]!.ids : undefined
      if (!collection || !content.canMiss(collection)) return undefined
      const ids = content.ids[collection]
      return value
        .split(/\s+/)
        .filter((id) => !ids.has(id))
        .map((id) =>
          id === ''
            ? `« ${name} » est vide : écrivez un identifiant.`
            : unknownId(id, collection, ids),
        )
    }),
    // Sources named in the words of the data, as « (S038) »: the page makes links of them.
    eachPassageOf(({ kind, source, start }, { content: { ids, canMiss } }) =>
      kind !== 'prose' && kind !== 'attribute' && canMiss('sources')
        ? matches(
            source,
            /\bS\d{3}\b/g,
            (id) => !ids.sources.has(id) && unknownId(id, 'sources', ids.sources),
            start,
          )
        : undefined,
    ),
  ),
  // The note of the kit becomes a plain text file.
  'kit/note': eachNode(
    ['heading', 'blockquote', 'table', 'footnoteDefinition', 'mdxJsxFlowElement'],
    (node, { collection, id }) =>
      collection === 'kit' &&
      id === kitNote &&
      !('name' in node && /^(Ouvert|Ferme)$/.test(node.name ?? '')) &&
      'Ce fichier devient un texte sans mise en forme : gardez des paragraphes et des listes, sans titre, tableau, citation, note ni encadré.',
  ),
}
