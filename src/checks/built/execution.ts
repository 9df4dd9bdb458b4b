import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowedAddress, isRemote, schemeOf } from '../../markdown/addresses.ts'
import type { Element } from './html.ts'
import type { BuiltPage, BuiltSite } from './site.ts'

/**
 * What could run at the reader's, or make the reader's browser call another host.
 * @param policy the Content-Security-Policy of the site, which names the inline scripts by hash
 */
export function executionProblems(site: BuiltSite, policy: string): string[] {
  return [
    ...site.pages.flatMap((page) =>
      page.elements
        .flatMap((element) => elementProblems(element, page, site, policy))
        .map((what) => `${page.file} : ${what}`),
    ),
    ...[...site.files]
      .filter((file) => file.endsWith('.css') || file.endsWith('.svg'))
      .filter((file) => foreignStyle.test(readFileSync(join(site.dir, file), 'utf8')))
      .map((file) => `${file} : ce fichier charge quelque chose d’un autre site.`),
  ]
}

const foreignStyle = /@import\s+["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|<script\b/i

/** Elements that no page of this site uses. */
const refused = new Set(['base', 'embed', 'frame', 'iframe', 'object', 'applet', 'style', 'portal'])

/** Attributes that make the browser fetch something by itself. */
const loading: Readonly<Record<string, readonly string[]>> = {
  src: ['script', 'img', 'source', 'video', 'audio', 'track', 'input'],
  srcset: ['img', 'source'],
  poster: ['video'],
  action: ['form'],
  formaction: ['button', 'input'],
  'xlink:href': ['use', 'image'],
}

/** Relations by which a `<link>` only names another page. */
const naming = /^(canonical|alternate|license|author|help|prev|next|search|me|describedby)$/

function elementProblems(
  element: Element,
  page: BuiltPage,
  { base }: BuiltSite,
  policy: string,
): string[] {
  const { name, attributes } = element
  const found: string[] = refused.has(name) ? [`<${name}> est interdit.`] : []
  for (const [key, value] of attributes) {
    const shown = `<${name} ${key}="${value.slice(0, 60)}">`
    if (/^on/.test(key)) found.push(`gestionnaire en ligne ${shown}`)
    if (key === 'style' || key === 'srcdoc' || key === 'ping') found.push(`attribut ${shown}`)
    if (isAddress(key) && !isPublic(value)) found.push(`adresse interdite ${shown}`)
    if (loading[key]?.includes(name) && isForeign(value)) found.push(`charge d’ailleurs ${shown}`)
  }
  if (name === 'script') found.push(...scriptProblems(element, base, policy))
  if (name === 'link') {
    const isNaming = (attributes.get('rel') ?? '').split(/\s+/).some((word) => naming.test(word))
    const href = attributes.get('href') ?? ''
    if (!isNaming && isForeign(href)) found.push(`charge d’ailleurs <link href="${href}">`)
  }
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    found.push(...refreshProblems(attributes.get('content') ?? '', base, page))
  }
  return found
}

const isAddress = (key: string) =>
  ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href', 'cite'].includes(key)

/** The sources of the site quote pages of their time, some of which only ever were on http. */
const isPublic = (value: string) => isAllowedAddress(value) || schemeOf(value) === 'tel'

const isForeign = (value: string) => value.split(',').some((part) => isRemote(part.trim()))

/** A script is a file that the build made, the data of the page, or one whose hash the policy has. */
function scriptProblems({ attributes, code }: Element, base: string, policy: string): string[] {
  const src = attributes.get('src')
  if (src !== undefined) {
    const isOurs = ['_astro/', 'pagefind/'].some((folder) => src.startsWith(base + folder))
    return isOurs ? [] : [`script étranger ${src}`]
  }
  if (attributes.get('type') === 'application/ld+json') return []
  const hash = createHash('sha256').update(code).digest('base64')
  return policy.includes(`'sha256-${hash}'`)
    ? []
    : [`script en ligne inconnu : « ${code.trim().slice(0, 60)} »`]
}

/** Only a page that does nothing else may lead on, and only to a page of the site. */
function refreshProblems(content: string, base: string, { html }: BuiltPage): string[] {
  const [, target = ''] = /^\s*0\s*;\s*url=(.*)$/i.exec(content) ?? []
  const isInside = target.startsWith(base) && !isRemote(target)
  const isHidden = /<meta[^>]*name="robots"[^>]*noindex/.test(html)
  return isInside && isHidden ? [] : [`renvoi automatique vers ${target || content}`]
}
