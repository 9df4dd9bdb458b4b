import { posix } from 'node:path'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { fileWeight } from '../../french/numbers.ts'
import { textLimit } from '../read/file.ts'
import { formatOf, type SourceFile } from '../read/tree.ts'
import type { Family } from '../rule.ts'
import { eachFile, error, inTexts } from '../search.ts'

/** What public/ accepts. Nothing else is accepted, and nothing runs. */
const accepted = /\.(png|jpe?g|webp|avif|svg|pdf|csv|od[ts])$/i

/** What a file holds, when its name ends with another word. */
const formats: Readonly<Record<string, string>> = { jpeg: 'jpg', csv: 'texte' }

/** Whether a file of public/ is of a kind that the site publishes, whatever it holds. */
export const isAccepted = (path: string) => accepted.test(path)

/** What to do instead with the files that people send. */
const instead: [name: RegExp, advice: string][] = [
  [/\.(x?html?|php)$/i, 'créez content/pages/….mdx pour ajouter une page'],
  [/\.(docx?|docm|rtf|pages|pptx?|txt|md)$/i, 'enregistrez-le en PDF ou en .odt'],
  [/\.xlsx?$/i, 'enregistrez-le en .csv ou en .ods'],
  [/\.(gif|bmp|tiff?|heic|ico)$/i, 'enregistrez l’image en PNG, JPEG, WebP, AVIF ou SVG'],
  [/\.(zip|rar|7z|gz)$/i, 'publiez chaque fichier à part'],
  [/./, 'supprimez-le, le site écrit ses propres réglages'],
]

const weights: [RegExp, number, string][] = [
  [/^content\/.*\.(mdx?|ya?ml)$/i, textLimit, 'coupez-le en plusieurs fichiers'],
  [/\.(png|jpe?g|webp|avif|svg)$/i, 500_000, 'réduisez l’image'],
  [/^public\//, 5_000_000, 'allégez le document'],
  [/./, 500_000, 'allégez-le'],
]

/** What runs in a drawing, or goes and gets something elsewhere. */
const activeInSvg = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|animate|set)\b/gi,
  /(?<=[\s/"'])on[a-z]+\s*=/gi,
  /(?:href|src)\s*=(?!\s*["']?(?:#|data:image\/(?:png|jpeg|webp);))|@import\b|url\((?!\s*["']?#)|<\?xml-/gi,
  /<!ENTITY\b|<!DOCTYPE[^<>]*\[/gi,
]

export const attachmentRules: Family = {
  // A link would publish a file taken elsewhere on the machine.
  'fichier/lien': error(
    eachFile(
      ({ kind }) =>
        kind !== 'file' &&
        'Les liens symboliques et les fichiers spéciaux ne sont pas permis : copiez le fichier à sa place.',
    ),
  ),
  'fichier/reserve': error(
    eachFile(({ path, kind }, { addresses }) => {
      if (!path.startsWith('public/') || kind !== 'file') return undefined
      const name = path.slice('public/'.length)
      return addresses.makes(`/${name}`) && `Le site fabrique déjà /${name} : donnez un autre nom.`
    }),
  ),
  'fichier/taille': error(
    eachFile(({ path, size }) => {
      const [, limit = Infinity, advice] = weights.find(([pattern]) => pattern.test(path)) ?? []
      return size > limit && `${fileWeight(size)}, ${fileWeight(limit)} au plus : ${advice}.`
    }),
  ),
  'fichier/type': error(
    eachFile((file) => file.kind === 'file' && file.size > 0 && wrongType(file)),
    inTexts(
      /(?<=^|[;,\t"])[=@][^\n;]*[(|]/gm,
      'Une formule s’exécuterait à l’ouverture : mettez sa valeur à la place.',
      /^public\/.*\.csv$/,
    ),
  ),
  'pdf/actif': error(
    eachFile(({ path, bytes }) => {
      const action = /\.pdf$/i.test(path) && formatOf(bytes) === 'pdf' && actionIn(bytes)
      return (
        action && `PDF avec ${action} : exportez-le sans, par exemple en l’imprimant dans un PDF.`
      )
    }),
  ),
  'svg/script': error(
    ...activeInSvg.map((pattern) =>
      inTexts(
        pattern,
        (words) => `« ${words} » n’est pas permis dans un SVG : exportez-le sans.`,
        /\.svg$/i,
      ),
    ),
  ),
}

function wrongType({ path, bytes }: SourceFile): string | undefined {
  if (!path.startsWith('public/')) return undefined
  if (!isAccepted(path)) {
    const [, advice] = instead.find(([name]) => name.test(path))!
    return `Dans public/, des images (PNG, JPEG, WebP, AVIF, SVG) et des documents (PDF, CSV, ODT, ODS) seulement : ${advice}.`
  }
  const extension = posix.extname(path).slice(1).toLowerCase()
  const actual = formatOf(bytes) ?? 'texte'
  if (actual !== (formats[extension] ?? extension))
    return `Ce fichier .${extension} contient autre chose (${actual}) : enregistrez le vrai fichier.`
  return /^od[st]$/.test(actual) && runs(bytes)
    ? 'Ce document contient une macro ou un programme : enregistrez-le sans.'
    : undefined
}

/** Whether a file of a word processor or a spreadsheet holds something that runs, or cannot be read. */
function runs(bytes: Buffer): boolean {
  const names: string[] = []
  const isRead = ({ name, originalSize }: { name: string; originalSize: number }) => {
    names.push(name)
    return name.endsWith('.xml') && originalSize < 2_000_000
  }
  try {
    const texts = Object.values(unzipSync(bytes, { filter: isRead }))
    return (
      names.some((name) =>
        /^(basic|scripts)\/|\.\.|\.(exe|dll|bat|js|vbs|jar|class|py)$/i.test(name),
      ) || texts.some((text) => /script:event|vnd\.sun\.star\.script|macro:/.test(strFromU8(text)))
    )
  } catch {
    return true
  }
}

const actions: [RegExp, string][] = [
  [/\/(JavaScript|JS)\b/, 'du code (JavaScript)'],
  [/\/(Launch|GoTo[RE])\b/, 'un lancement de programme ou de fichier'],
  [/\/(EmbeddedFiles?|FileAttachment)\b/, 'un fichier joint'],
  [/\/(OpenAction|AA)\s*<<[^>]{0,300}\/S\s*\/(?!GoTo\b)/, 'une action à l’ouverture'],
  [/\/(RichMedia|Movie|Sound|3D)\b/, 'un média actif'],
  [/\/(SubmitForm|ImportData|XFA)\b/, 'un envoi de formulaire'],
  [/\/Encrypt\b/, 'un chiffrement, qui empêche de le vérifier'],
]

function actionIn(bytes: Buffer): string | undefined {
  // Names may hide behind `#xx`: `/J#61vaScript`.
  const parts = objectsIn(bytes).map((part) =>
    part.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))),
  )
  return actions.find(([pattern]) => parts.some((part) => pattern.test(part)))?.[1]
}

/** The objects of a PDF, without their streams but those that hold others, inflated within bounds. */
function objectsIn(bytes: Buffer): string[] {
  let room = 20_000_000
  return bytes
    .toString('latin1')
    .split('endstream')
    .flatMap((part, index, { length }) => {
      const [head = ''] = index === length - 1 ? [part] : part.split(/stream\r?\n/, 1)
      if (index === length - 1 || !/\/ObjStm\b/.test(head)) return [head]
      const stream = Buffer.from(part.slice(head.length).replace(/^stream\r?\n/, ''), 'latin1')
      try {
        const inside = inflateSync(stream, { maxOutputLength: Math.max(1, room) })
        room -= inside.length
        return [head, inside.toString('latin1')]
      } catch {
        return ['/Encrypt']
      }
    })
}
