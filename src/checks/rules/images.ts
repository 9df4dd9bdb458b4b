import { posix } from 'node:path'
import { schemeOf } from '../../markdown/addresses.ts'
import { type Body, decoded } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import type { Family } from '../rule.ts'
import { eachNode, error } from '../search.ts'

export const imageRules: Family = {
  'image/absente': error(
    'Une image est dans le dépôt, à côté du texte ou dans public/, et son adresse est exacte.',
    eachNode(
      'image',
      ({ url }, body, project) => schemeOf(url) === '' && missing(url, body, project),
    ),
  ),
  'image/alt': error(
    'Une image se décrit entre crochets : qui ne la voit pas lit cette description.',
    eachNode(
      ['image', 'imageReference'],
      (node) =>
        isUseless((node.alt ?? '').trim()) &&
        `Décrivez l’image : ![Description](${'url' in node ? node.url : '…'})`,
    ),
  ),
}

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
