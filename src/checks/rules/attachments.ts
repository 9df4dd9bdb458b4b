import { posix } from 'node:path'
import { inflateSync } from 'node:zlib'
import { fileWeight } from '../../french/numbers.ts'
import { textLimit } from '../read/file.ts'
import { formatOf, type SourceFile } from '../read/tree.ts'
import type { Family } from '../rule.ts'
import { eachFile, error, inTexts } from '../search.ts'

/** What a file of public/ may hold, by its extension. Nothing else is accepted, and nothing runs. */
const accepted = new Set('png jpg webp avif svg ico pdf txt csv asc'.split(' '))
const textual = /^(txt|csv|asc)$/

/** Files that a server would show as a page. */
const pageLike = /\.(x?html?|shtml|php)$/i

/** Files by which a host takes orders: they would undo the security headers, or move the site. */
const orders =
  /^(_headers|_redirects|_worker\.js|CNAME|\.nojekyll|\.htaccess|netlify\.toml|vercel\.json)$/i

const weights: [RegExp, number, string][] = [
  [/^content\/.*\.(mdx?|ya?ml)$/i, textLimit, 'coupez-le en plusieurs fichiers'],
  [/\.(png|jpe?g|webp|avif|svg|ico)$/i, 500_000, 'réduisez l’image'],
  [/^public\//, 5_000_000, 'allégez le document'],
  [/./, 500_000, 'allégez-le'],
]

const activeInSvg: [RegExp, string][] = [
  [
    /<\s*(?:[\w-]+:)?(script|foreignObject|iframe|embed|object|handler|listener|animate|set)\b/gi,
    'Pas de <$1> dans un SVG',
  ],
  [/(?<=\s)(on[a-z]+)\s*=/gi, 'Pas d’attribut $1 dans un SVG'],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|["'])(?:(?:https?:)?\/\/|javascript:|data:(?!image\/(?:png|jpeg|webp);))[^"'\s>]{0,40}/gi,
    'Pas d’adresse extérieure dans un SVG',
  ],
  [
    /(?:&#(?:x6a|106|x4a|74);?|j)\s*(?:&#(?:x61|97|x41|65);?|a)\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*(?::|&colon;|&#)/gi,
    'Pas de javascript: dans un SVG',
  ],
  [/<!ENTITY\b|<!DOCTYPE[^>]*\[/gi, 'Pas d’entité XML dans un SVG'],
  [/@import\b|url\(\s*["']?\s*(?:https?:)?\/\//gi, 'Pas de style pris ailleurs dans un SVG'],
]

export const attachmentRules: Family = {
  'fichier/lien': error(
    'Un lien symbolique publierait un fichier pris ailleurs sur la machine.',
    eachFile(({ kind }) => {
      if (kind === 'file') return undefined
      return kind === 'link'
        ? 'Les liens symboliques ne sont pas permis : copiez le fichier à sa place.'
        : 'Ce n’est pas un fichier ordinaire : supprimez-le.'
    }),
  ),
  'fichier/reserve': error(
    'Un fichier de public/ ne remplace ni une page ni un fichier que le site fabrique.',
    eachFile(({ path, kind }, { addresses }) => {
      if (!path.startsWith('public/') || kind !== 'file') return undefined
      const name = path.slice('public/'.length)
      if (pageLike.test(name))
        return 'Pas de HTML dans public/ : créez content/pages/….mdx pour ajouter une page.'
      if (orders.test(name))
        return 'Ce fichier réglerait le serveur : supprimez-le, le site écrit ses propres réglages.'
      return addresses.makes(`/${name}`) && `Le site fabrique déjà /${name} : donnez un autre nom.`
    }),
  ),
  'fichier/taille': error(
    'Un fichier trop lourd coûte à chaque lecteur, et le dépôt le garde pour toujours.',
    eachFile(({ path, size }) => {
      const [, limit = Infinity, advice] = weights.find(([pattern]) => pattern.test(path)) ?? []
      return size > limit && `${fileWeight(size)}, ${fileWeight(limit)} au plus : ${advice}.`
    }),
  ),
  'fichier/type': error(
    'Un fichier joint est ce que dit son nom, et d’un genre qui n’exécute rien.',
    eachFile((file) => file.kind === 'file' && file.size > 0 && wrongType(file)),
  ),
  'pdf/actif': error(
    'Un PDF peut exécuter du code, ouvrir un programme ou cacher un autre fichier.',
    eachFile(({ path, bytes }) => {
      const action = /\.pdf$/i.test(path) && formatOf(bytes) === 'pdf' && actionIn(bytes)
      return (
        action && `PDF avec ${action} : exportez-le sans, par exemple en l’imprimant dans un PDF.`
      )
    }),
  ),
  'svg/script': error(
    'Un SVG est un document qui peut exécuter du code : il ne garde que des formes.',
    ...activeInSvg.map(([pattern, message]) =>
      inTexts(
        pattern,
        (_, { 1: name = '' }) => `${message.replace('$1', name)} : exportez-le sans.`,
        /\.svg$/i,
      ),
    ),
  ),
}

function wrongType({ path, bytes }: SourceFile): string | undefined {
  const extension = posix.extname(path).slice(1).toLowerCase()
  const format = extension === 'jpeg' ? 'jpg' : extension
  const wanted = textual.test(format) ? 'texte' : format
  const actual = formatOf(bytes) ?? 'texte'
  if (!accepted.has(format)) {
    const isTold = pageLike.test(path) || orders.test(path.slice('public/'.length))
    return !/^public\/(?!\.well-known\/)/.test(path) || isTold
      ? undefined
      : `Pas de fichier ${extension ? `.${extension}` : 'sans extension'} dans public/ : images, PDF et textes seulement.`
  }
  if (wanted === actual) return undefined
  return wanted === 'texte'
    ? `Ce fichier .${extension} contient autre chose (${actual}) : supprimez-le.`
    : `Ce n’est pas un ${extension.toUpperCase()}${actual === 'texte' ? '' : ` (${actual})`} : enregistrez le vrai fichier.`
}

const actions: [RegExp, string][] = [
  [/\/(JavaScript|JS)\b/, 'du code (JavaScript)'],
  [/\/(Launch|GoTo[RE])\b/, 'un lancement de programme ou de fichier'],
  [/\/(EmbeddedFiles?|FileAttachment)\b/, 'un fichier joint'],
  [/\/(RichMedia|Movie|Sound|3D)\b/, 'un média actif'],
  [/\/(SubmitForm|ImportData|XFA)\b/, 'un envoi de formulaire'],
  [/\/Encrypt\b/, 'un chiffrement, qui empêche de le vérifier'],
]

function actionIn(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1')
  const parts = [
    text.replace(/stream\r?\n[\s\S]*?endstream/g, ''),
    ...objectStreams(bytes, text),
  ].map(unescaped)
  return actions.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1]
}

/** Names may hide behind `#xx`: `/J#61vaScript`. */
const unescaped = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Compressed objects, inflated within bounds. */
function objectStreams(bytes: Buffer, text: string): string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,300}?stream\r?\n/g)].map(
    ({ index, 0: head }) => {
      const start = index + head.length
      const end = text.indexOf('endstream', start)
      const stream = bytes.subarray(start, end < 0 ? undefined : end)
      try {
        return inflateSync(stream, { maxOutputLength: 5_000_000 }).toString('latin1')
      } catch {
        return '/Encrypt'
      }
    },
  )
}
