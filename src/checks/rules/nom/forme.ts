import { slug } from '../../../french/words.ts'
import { partsOf, windowsNames } from '../../read/names.ts'
import { belongingOf } from '../../read/records.ts'
import type { Finding, Rule } from '../../rule.ts'

const longest = 60
/** Names that hosts and standards impose. */
const imposed =
  /^(content\/README\.md|public\/(_headers|_redirects|CNAME|\.nojekyll|\.htaccess|\.well-known\/.+))$/

export const forme: Rule = {
  code: 'nom/forme',
  severity: 'erreur',
  teaches:
    'Un nom de fichier devient une adresse : minuscules sans accent, chiffres et traits d’union.',
  waivable: false,
  check: ({ files }) =>
    files.flatMap(({ path }): Finding[] => {
      // A file that no collection reads is told by its extension or its folder.
      if (imposed.test(path) || (path.startsWith('content/') && !isRead(path))) return []
      const message = say(path)
      return message ? [{ file: path, start: 0, message }] : []
    }),
}

const isRead = (path: string) =>
  belongingOf(path) !== undefined || /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(path)

function say(path: string): string | undefined {
  const { folder, name, extension } = partsOf(path)
  const isContent = path.startsWith('content/')
  const wanted = `${slug(name.replace(/^[_.]+/, '')) || 'mon-fichier'}${extension.toLowerCase()}`
  const rename = `renommez en ${wanted}`
  const badFolder = folder
    .split('/')
    .find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && part !== '.well-known')
  if (badFolder)
    return `Le dossier « ${badFolder} » est mal nommé : minuscules sans accent, chiffres et traits d’union.`
  if (/^[_.]/.test(name)) return `Un nom ne commence pas par « ${name[0]} » : ${rename}`
  if (name.length > longest)
    return `Nom trop long (${longest} caractères au plus) : raccourcissez-le.`
  if (windowsNames.test(name))
    return `« ${name} » est réservé sous Windows : choisissez un autre nom.`
  const allowed = isContent ? /^[a-z0-9]+(-[a-z0-9]+)*$/ : /^[a-z0-9]+([._-][a-z0-9]+)*$/
  if (!allowed.test(name)) {
    return `« ${name} » : ${rename} (minuscules sans accent, chiffres et traits d’union).`
  }
  return undefined
}
