import { posix } from 'node:path'
import { schemeOf } from '../../markdown/addresses.ts'
import { type Body, decoded } from '../read/body.ts'
import type { Project } from '../read/project.ts'
import type { Family } from '../rule.ts'
import { eachNode, error } from '../search.ts'
import { nearest } from '../../french/words.ts'

export const imageRules: Family = {
  'image/absente': error(
    eachNode(
      'image',
      ({ url }, body, project) => schemeOf(url) === '' && missing(url, body, project),
    ),
  ),
  'image/alt': error(
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
  const meant = fileLike(path, files)
  if (!meant) return `${url} n’existe pas : vérifiez le nom du fichier.`
  return `${url} n’existe pas : écrivez ${meant.startsWith('public/') ? meant.slice('public'.length) : `./${posix.relative(posix.dirname(file.path), meant)}`}`
}

/** The file that has a name or nearly, whatever its folder and the case of its letters. */
export function fileLike(path: string, files: Project['files']): string | undefined {
  const named = new Map(files.map((file) => [posix.basename(file.path).toLowerCase(), file.path]))
  const name = posix.basename(path.replaceAll('\\', '/')).toLowerCase()
  const meant = nearest(name, named.keys())
  return named.get(name) ?? (meant && named.get(meant))
}

const isUseless = (words: string) =>
  words === '' ||
  /^((une? )?(image|photo|illustration|schéma|logo|img|dsc|picture|description|alt|capture)( de| d’écran)?[\s_\d]*|sans titre|\W)$/i.test(
    words,
  ) ||
  /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(words)
