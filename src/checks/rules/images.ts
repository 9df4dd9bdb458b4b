import { posix } from 'node:path'
import { schemeOf } from '../../markdown/addresses.ts'
import { type Body, decoded } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import { formatOf } from '../read/tree.ts'
import type { Rule } from '../rule.ts'
import { eachFile, eachNode, policyOf } from '../search.ts'

/** Pixels, either way. */
const largest = 2000

export const imageRules: Rule[] = [
  {
    code: 'image/absente',
    teaches:
      'Une image est dans le dépôt, à côté du texte ou dans public/, et son adresse est exacte.',
    check: eachNode(
      'image',
      ({ url }, body, project) => schemeOf(url) === '' && missing(url, body, project),
    ),
  },
  {
    code: 'image/alt',
    teaches: 'Une image se décrit entre crochets : qui ne la voit pas lit cette description.',
    check: eachNode(['image', 'imageReference'], (node) =>
      isUseless((node.alt ?? '').trim())
        ? `Décrivez l’image : ![Description](${'url' in node ? node.url : '…'})`
        : undefined,
    ),
  },
  {
    code: 'image/distante',
    teaches: 'Une image prise ailleurs peut changer, disparaître ou suivre les lecteurs.',
    waivable: false,
    check: policyOf('image/distante'),
  },
  {
    code: 'image/taille',
    teaches: 'Une image plus grande que l’écran pèse sans rien montrer de plus.',
    check: eachFile(({ bytes }) => {
      const [width, height] = sizeOf(bytes)
      return (
        Math.max(width, height) > largest &&
        `${width}×${height} px : ${largest} px au plus. Réduisez l’image.`
      )
    }),
  },
]

function missing(url: string, { file }: Body, { files }: Project): string | undefined {
  const written = url.replace(/[?#].*$/s, '')
  if (written === '')
    return 'Cette image n’a pas d’adresse : écrivez par exemple ![Description](./carte.png)'
  if (/%(?![0-9a-f]{2})/i.test(written) || !URL.canParse(written, 'https://exemple.fr'))
    return `Adresse d’image mal formée : « ${url} ». Écrivez un nom sans % ni espace, comme ./carte.png`
  const path = decoded(written)
  const folder = path.startsWith('/') ? 'public' : posix.dirname(file.path)
  const place = posix.join(folder, path)
  if (!/^(content|public)\//.test(place))
    return `${url} est hors du contenu : copiez l’image à côté du texte.`
  if (files.some((known) => known.path === place)) return undefined
  const name = posix.basename(path).toLowerCase()
  const meant = files.find((known) => posix.basename(known.path).toLowerCase() === name)
  if (!meant) return `${url} n’existe pas : vérifiez le nom du fichier.`
  return `${url} n’existe pas : écrivez ${meant.path.startsWith('public/') ? meant.path.slice('public'.length) : `./${posix.relative(posix.dirname(file.path), meant.path)}`}`
}

const isUseless = (words: string) =>
  words === '' ||
  /^(image|photo|illustration|schéma|logo|img|picture|description|alt|capture)$/i.test(words) ||
  /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(words)

/** Width and height that the header of an image gives; zeros when it has none that is known. */
function sizeOf(bytes: Buffer): [width: number, height: number] {
  try {
    return readers[formatOf(bytes) ?? '']?.(bytes) ?? [0, 0]
  } catch (error) {
    // A header cut short: the file's type is the fault, and another rule says it.
    if (error instanceof RangeError) return [0, 0]
    throw error
  }
}

const readers: Record<string, (bytes: Buffer) => [number, number] | undefined> = {
  png: (bytes) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
  jpg(bytes) {
    for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
      const marker = bytes.readUInt8(at + 1)
      // Start of frame: all of C0 to CF but the tables C4, C8 and CC.
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]
    }
    return undefined
  },
  webp(bytes) {
    const kind = bytes.toString('latin1', 12, 16)
    if (kind === 'VP8X') return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
    if (kind === 'VP8 ') return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
    const bits = bytes.readUInt32LE(21)
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1]
  },
  avif(bytes) {
    const at = bytes.indexOf('ispe')
    return at < 0 ? undefined : [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]
  },
}
