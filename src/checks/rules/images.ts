import { posix } from 'node:path'
import { schemeOf } from '../../markdown/addresses.ts'
import type { Project } from '../read/project.ts'
import type { Family } from '../rule.ts'
import { eachNode, error } from '../search.ts'
import { nearest } from '../../french/words.ts'

/** Where the images of the texts are, as their addresses name it. */
const folder = '/images/'

export const imageRules: Family = {
  'image/absente': error(
    eachNode('image', ({ url }, { collection }, project) =>
      collection === 'pages'
        ? schemeOf(url) === '' && missing(url, project)
        : 'Une image se met dans une page de content/pages/ : retirez-la de ce texte.',
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

function missing(url: string, { files }: Project): string | undefined {
  const isThere = files.some(({ path }) => path === `public${url}`)
  if (isThere && url.startsWith(folder)) return undefined
  const meant = fileLike(url, files)
  return meant?.startsWith(folder)
    ? `${url} n’existe pas : écrivez ${meant}`
    : `« ${url} » n’existe pas : mettez l’image dans public${folder}, et écrivez ici ${folder}son-nom.png`
}

/** The address of the file of public/ that has a name or nearly, whatever its folder and letters. */
export function fileLike(path: string, files: Project['files']): string | undefined {
  const own = files.filter((file) => file.path.startsWith('public/'))
  const named = new Map(own.map((file) => [posix.basename(file.path).toLowerCase(), file.path]))
  const name = posix.basename(path.replaceAll('\\', '/')).toLowerCase()
  const meant = named.get(name) ?? named.get(nearest(name, named.keys()) ?? '')
  return meant?.slice('public'.length)
}

const isUseless = (words: string) =>
  words === '' ||
  /^((une? )?(image|photo|illustration|schéma|logo|img|dsc|picture|description|alt|capture)( de| d’écran)?[\s_\d]*|sans titre|\W)$/i.test(
    words,
  ) ||
  /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(words)
