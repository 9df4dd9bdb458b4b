import { posix } from 'node:path'
import { toString } from 'mdast-util-to-string'
import type { Nodes } from 'mdast'
import { guessOf, nearest, slug } from '../../french/words.ts'
import { folders } from '../../kinds/index.ts'
import { clashes } from '../../label/rules/duplicates.ts'
import { isRemote, schemeOf } from '../../markdown/addresses.ts'
import { nodesIn } from '../../markdown/tree.ts'
import { headingAnchors } from '../read/address-book.ts'
import { nodesOf, sourceOf, startOf, type Body, isInternal, type Link } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import { fileLike } from './images.ts'
import type { Check, Family } from '../rule.ts'
import {
  correction,
  eachBody,
  eachLink,
  eachNode,
  eachValue,
  error,
  inNodes,
  inPassages,
  matches,
  policyOf,
  type Said,
  warning,
} from '../search.ts'
import { isQuoted } from './prose.ts'
import { missing } from './references.ts'

const illWritten =
  'Ce lien est mal écrit et ne s’affichera pas : écrivez [texte](adresse), sans espace.'
/** A space between brackets and parenthesis; parenthesis and brackets the wrong way round. */
const misplaced =
  /(?<![\\\]])\[[^[\]\r\n]+\][ \u00a0]\((?=(?:https?:|\/|mailto:|www\.)[^\s)]*\))|(?<!\\)\([^()\r\n]+\)\[(?=(?:https?:|\/|mailto:|www\.)[^\s\]]*\](?!\())|(?<!\\)\[[^[\]()\r\n]+\(\/[^\s()]*\)/g

const hidden =
  'Cette adresse cache où mène le lien : ouvrez-la, et écrivez celle de la page où elle mène.'
/** Hosts of shortened addresses. */
const short =
  '(?:bit\\.ly|bitly\\.com|tinyurl\\.com|tiny\\.cc|t\\.co|t\\.ly|s\\.id|v\\.gd|is\\.gd|goo\\.gl|ow\\.ly|lnkd\\.in|buff\\.ly|rebrand\\.ly|cutt\\.ly|urlz\\.fr|urlr\\.me|lc\\.cx|huit\\.re|frama\\.link|shorturl\\.at|fb\\.me|amzn\\.to|dlvr\\.it|forms\\.gle|youtu\\.be)'

export const linkRules: Family = {
  'lien/casse': error(
    ...eachAddress((url, _, __, { addresses, content, files }) => {
      const [own, seen] = [content.valid.site.url, url].map((one) => one && seenAt(one))
      const isOwn = own && seen && bare(own.host) === bare(seen.host)
      if (!isOwn) return undefined
      const inside = `${seen.pathname}${seen.search}${seen.hash}`
      return addresses.has(seen.pathname) === false
        ? broken(seen.pathname, inside, { addresses, files })
        : `Un lien vers ce site n’en répète pas le nom : écrivez ${inside}`
    }),
    eachInternal(
      ({ path, url }, _, { addresses, files }) =>
        path !== '' &&
        addresses.has(path) === false &&
        !addresses.has(`${path}/`) &&
        broken(path, url, { addresses, files }),
    ),
    eachValue(
      ({ path: [key = ''], value }, { data }, { addresses }) =>
        data && /^(told|annexes|parts)$/.test(String(key)) && missing(String(value), addresses),
    ),
  ),
  'lien/barre': correction(
    eachInternal((link, body, { addresses }) => {
      const { path, url } = link
      if (!/^\/.*[^/]$/s.test(path) || addresses.has(path) || !addresses.has(`${path}/`))
        return undefined
      const rest = url.slice(url.search(/[?#]|$/))
      const end = addressAt(link, body) + url.length - rest.length
      return { message: `Écrivez ${path}/${rest}`, edits: [{ start: end, end, text: '/' }] }
    }),
  ),
  'lien/ancre': error(eachInternal(deadAnchor)),
  'lien/redirige': correction(
    eachInternal((link, body, { addresses: { redirects, pages } }) => {
      const { path, fragment, url } = link
      const target = redirects.get(`${path}#${fragment}`) ?? redirects.get(path)
      // A redirection from a page that exists is the fault, and is told where it is declared.
      return (
        target !== undefined &&
        !pages.includes(path) && {
          message: `Cette adresse a changé : écrivez ${target}`,
          edits: replaced(url, target, addressAt(link, body)),
        }
      )
    }),
  ),
  'lien/http': warning(
    eachLink(
      ({ url }) =>
        schemeOf(url) === 'http' &&
        !isLocal(url) &&
        `Préférez https:// : ${url.trim().replace(/^http:/i, 'https:')}`,
    ),
  ),
  'lien/local': error(
    ...eachAddress(
      (url) =>
        isLocal(url) &&
        `« ${url} » est une adresse de travail, pas publique : écrivez l’adresse de la page publiée.`,
    ),
  ),
  'lien/suivi': correction(
    ...eachAddress((url, at, source) => {
      const kept = url.replace(tracker, '')
      const text = kept.replace(/[?&](?=#|$)/, '')
      return (
        kept !== url && {
          message: `Retirez de l’adresse ce qui suit les lecteurs : ${text}`,
          edits: replaced(url, text, source.indexOf(url, at)),
        }
      )
    }),
  ),
  'lien/schema': error(
    policyOf('lien/schema'),
    eachLink(
      ({ url }) =>
        /^mailto:(?![^@\s]+@[^@\s]+\.[^@\s]+$)/i.test(url) &&
        `« ${url} » n’est pas un courriel : écrivez par exemple mailto:contact@exemple.fr`,
    ),
  ),
  'lien/trompeur': error(
    eachNode('link', misleading),
    ...eachAddress((url) => {
      const { hostname = '', pathname = '' } = seenAt(url) ?? {}
      return hides.test(`${bare(hostname)}${pathname}`) && hidden
    }),
    inPassages(new RegExp(`(?<![\\w./@-])${short}/\\w+`, 'g'), hidden),
  ),
  'lien/vide': error(
    eachNode(['link', 'linkReference'], (node) => {
      if ('url' in node && /^#?$/.test(node.url.trim()))
        return 'Ce lien n’a pas d’adresse : écrivez [texte](/page/).'
      return isWordless(node) && 'Ce lien n’a pas de texte : écrivez entre crochets où il mène.'
    }),
  ),
  'lien/libelle': warning(
    eachNode(
      ['link', 'linkReference'],
      (node) =>
        vague.test(slug(toString(node))) &&
        `« ${toString(node)} » ne dit pas où mène le lien : nommez la page ou le document.`,
    ),
  ),
  'lien/syntaxe': error(
    eachBody(({ prose }) => matches(prose, misplaced, illWritten)),
    inNodes('text', /(?<!\\)(?:\[[^[\]\r\n]*(?<!\\))?\]\(/g, illWritten),
  ),
  'lien/reference': error(
    eachNode('text', undefinedReferences),
    inNodes(
      'text',
      /\((S\d{3}(?:,? S\d{3})*)\)/g,
      (_, { 1: id = '' }) => `Écrivez <Source id="${id.replaceAll(',', '')}" />`,
    ),
    eachBody((body) => {
      const notes = nodesOf(body, 'footnoteDefinition')
      const called = new Set(nodesOf(body, 'footnoteReference').map(({ identifier }) => identifier))
      const lost = notes.filter(({ identifier }) => !called.has(identifier))
      const again = clashes(notes, ({ identifier }) => identifier)
      return [
        ...lost.map((note) => ({
          at: startOf(note),
          message: `Rien n’appelle la note [^${note.identifier}] : elle serait perdue. Écrivez [^${note.identifier}] dans le texte.`,
        })),
        ...again.map(([note]) => ({
          at: startOf(note),
          message: `La note [^${note.identifier}] est écrite deux fois : donnez un autre numéro à l’une.`,
        })),
      ]
    }),
  ),
}

/** Whether a link or a title shows no word: a tag inside may show some. */
export function isWordless(node: Nodes): boolean {
  const hasTag = nodesIn(node).some(({ type }) => type === 'mdxJsxTextElement')
  return !hasTag && toString(node).replace(/[\s\u00a0\u200b]/g, '') === ''
}

/** Looks at the links that stay on the site. */
function eachInternal(say: Parameters<typeof eachLink>[0]): Check {
  return eachLink((link, ...rest) => isInternal(link) && say(link, ...rest))
}

/** Looks at the addresses of other sites, in the texts and in the data. */
function eachAddress(
  say: (url: string, start: number, source: string, project: Project) => Said,
): Check[] {
  return [
    eachLink(
      ({ url, start }, { source }, project) => isRemote(url) && say(url, start, source, project),
    ),
    eachValue(({ value, start }, { file, collection }, project) =>
      collection !== 'site' && typeof value === 'string' && /^https?:\/\//.test(value)
        ? say(value, start, file.text, project)
        : undefined,
    ),
  ]
}

/** The edit that puts an address in place of another; none when its place is unknown. */
const replaced = (url: string, text: string, start: number) =>
  start < 0 ? [] : [{ start, end: start + url.length, text }]

/** Where the address of a link is written; -1 when it is written in another way. */
function addressAt({ node, url, start }: Link, { file: { text } }: Body): number {
  const at = node.type === 'link' ? text.indexOf(`(${url}`, start) : -1
  return at < 0 ? text.indexOf(url, start) : at + 1
}

function broken(
  path: string,
  url: string,
  { addresses: { has, pages }, files }: Pick<Project, 'addresses' | 'files'>,
): string {
  const isFile = /\.(?!mdx?$|ya?ml$|html?$)\w+$/.test(path) && path.startsWith('/')
  const made = path.replace(/^\/public/, '')
  const file = has(made) ? made : isFile ? fileLike(path, files) : undefined
  const advice = file ? `écrivez ${file}` : 'mettez le fichier dans public/documents/'
  if (file || isFile) return `${path} n’existe pas : ${advice}`
  // The last part of an address names its page: `processus.mdx`, `/Processus`, `/lyon/`.
  const named = new Map(pages.map((page) => [posix.basename(page), page]))
  const name = slug(posix.parse(path.replace(/\/index\.\w+$/, '')).name)
  const guess = nearest(name, named.keys())
  if (guess) return `${path} n’existe pas. Vouliez-vous dire ${named.get(guess)} ?`
  if (/^[^/]+\.[a-z]{2,}(?:\/|$)/i.test(url))
    return `Écrivez ${url.includes('@') ? 'mailto:' : 'https://'}${url}`
  return path.startsWith('/')
    ? `${path} n’existe pas. Le plan du site liste les pages ; si la page a changé de nom, ajoutez l’ancien à content/redirects.yaml.`
    : `« ${url} » n’est pas une adresse du site : un lien interne commence par une barre, comme /faq/.`
}

function deadAnchor({ path, fragment }: Link, body: Body, { addresses }: Project): Said {
  const page = path.endsWith('/') || path === '' ? path : `${path}/`
  // Entries that a page assembles know nothing of the rest of that page.
  const own = body.collection === 'pages' ? `/${body.id}/` : ''
  const anchors = addresses.anchorsOf(page || own) ?? (page === '' && new Set(headingAnchors(body)))
  if (!fragment || !anchors || addresses.mayListSource(page, fragment)) return undefined
  // The site takes accents off an anchor; a browser finds no « #Etapes » where « etapes » stands.
  if (anchors.has(/[^\0-\x7f]/.test(fragment) ? slug(fragment) : fragment)) return undefined
  const names = [...anchors].slice(0, 8).join(', ')
  const known = names && `Ancres : ${names}${anchors.size > 8 ? '…' : '.'}`
  const instead = guessOf(fragment, anchors) || known || 'Elle n’a aucune ancre.'
  return `${page || 'Cette page'} n’a pas d’ancre « ${fragment} ». ${instead}`
}

const vague =
  /^(cliquez(-ici|-sur-ce-lien|-sur-le-lien)?|cliquer-ici|clic|ici|par-ici|c-?est-ici|la|ce-lien|le-lien|lien|suivre-ce-lien|cette-page|la-page|page|en-savoir-plus|plus|plus-d-?infos?|plus-d-?informations?|savoir-plus|lire(-la-suite|-plus)?|la-suite-ici|suite|voir(-plus|-ici|-la-page|-le-lien)?|details?|telecharger|consulter|acceder|info(s|rmations?)?|click-here|here|more|read-more|link)$/

const privateHost =
  /^(localhost|.*\.(localhost|local|internal|lan|home|test|corp)|127(\.\d+){3}|10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|0\.0\.0\.0|\[(::1?|f[cd].*|fe80.*)\])$/
/** Sites in the making, and documents or talks that others open only when they are let in. */
const notPublic =
  /^(?:(?:intranet|extranet|webmail|pre-?prod|staging|recette|dev|test|preview)(?:-[\w-]+)?\..*\..*|.*\.(?:sharepoint\.com|ngrok(?:-free)?\.(?:io|app)|trycloudflare\.com|surge\.sh|herokuapp\.com|gitpod\.io|app\.github\.dev)|.*(?:--[^.]*\.netlify|-git-[^.]*\.vercel)\.app|[^.]+\.[^.]+\.pages\.dev|1drv\.ms|onedrive\.live\.com|(?:drive|docs(?!.*\/pub)|mail)\.google\.com|outlook\.office(?:365)?\.com|teams\.microsoft\.com|(?:www\.)?dropbox\.com|we\.tl|wetransfer\.com|(?:www\.)?notion\.so|trello\.com|app\.slack\.com|chatgpt\.com|chat\.openai\.com|claude\.ai)\/|^github\.com\/.*\/edit\//

/** Whether an address only answers on its author's machine, or to a few people. */
function isLocal(url: string): boolean {
  const address = seenAt(url)
  if (!address) return false
  const { hostname, pathname } = address
  const isBare = !hostname.includes('.') && !hostname.startsWith('[')
  return privateHost.test(hostname) || notPublic.test(hostname + pathname) || isBare
}

/** An address as a browser reads it. */
const seenAt = (url: string) => URL.parse(url.trim(), 'https://exemple.fr')

/** What follows readers in the query of an address. */
const tracker =
  /(?<=[?&])(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshi?d?|xtor|_hs\w+|at_\w+|wt_mc|trk|ved|si|phpsessid)=[^&#]*&?|#xtor=.*|;jsessionid=[^?#]*/gi

/** Shortened addresses, and those that a mailbox or a search engine puts around another. */
const hides = new RegExp(
  `^(?:${short}/|.*\\.safelinks\\.protection\\.outlook\\.com/|urldefense\\.(?:com|proofpoint\\.com)/|l\\.facebook\\.com/|google\\.\\w+/url$)`,
)

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '')

function misleading(node: Extract<Nodes, { type: 'link' }>): Said {
  const address = isRemote(node.url) && seenAt(node.url)
  if (!address) return undefined
  const { username, hostname } = address
  if (username !== '') return `Ce lien mène à ${hostname} : retirez ce qui précède « @ ».`
  // Words that look like a host: `https://exemple.fr/page` or `exemple.fr`.
  const [, shown] =
    /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|io|gouv\.fr|paris|bzh))(?:[/:?#].*)?$/i.exec(
      toString(node).trim(),
    ) ?? []
  return (
    shown !== undefined &&
    bare(shown) !== bare(hostname) &&
    `Le texte annonce ${shown}, mais le lien mène à ${hostname} : écrivez la même adresse.`
  )
}

/** In a model to adapt, what stands between brackets is to be replaced. */
const blanks = `${folders.kit.path}/`
const bracketed =
  /(?<!\\)\[(?:(?<note>\^ ?[^\]\s]+)|(?<words>[^[\]]+))\](?:\[(?<name>[^[\]]*)\])?(?!\()/g

function undefinedReferences(
  node: Extract<Nodes, { type: 'text' }>,
  { file, source }: Body,
): Said[] {
  return matches(
    sourceOf(node, file),
    bracketed,
    (_, { index, input, groups: { note, name, words = '' } = {} }) => {
      const before = input.slice(0, index)
      if (/^S\d{3}$/.test(words)) return `Écrivez <Source id="${words}" />`
      const label = note?.replace(' ', '')
      if (label !== note) return `Retirez l’espace : écrivez [${label}]`
      if (label) return `Ajoutez « [${label}]: la note » en fin de fichier : elle n’est pas écrite.`
      if (name === undefined || /^\d+$/.test(name)) {
        if (/^[1-9]\d*(, ?[1-9]\d*)*$/.test(words) && /[\p{L}.»][ \u00a0]?$|^$|\n$/u.test(before))
          return `[${words}] est une note de traitement de texte : écrivez <Source id="…" />, ou [^${words}] et, en fin de fichier, « [^${words}]: la note ».`
        if (file.path.startsWith(blanks) || !linkLike.test(words)) return undefined
        if (isQuoted(source, startOf(node) + index)) return undefined
      }
      if (name === undefined)
        return {
          message: `[${words}] s’affichera entre crochets. Pour un lien, écrivez [${words}](/page/).`,
          severity: 'avertissement',
        }
      return `[${name || words}] n’est pas défini : écrivez [${words}](/page/), ou ajoutez une ligne « [${name || words}]: /page/ » en fin de fichier.`
    },
    startOf(node),
  )
}

/** Words alone between brackets may be an ellipsis, a changed letter, a name in place of a pronoun. */
const linkLike =
  /^(?!\d+$|[ \u00a0]+$|(?:à|aux?|en|un?e?|d[eu]s?|l[ae]s?) |[dl]’)[\p{L}\p{N} \u00a0’'_-]{5,}$/iu
