import { posix } from 'node:path'
import { nearest, slug } from '../../french/words.ts'
import { folders, lists, singles } from '../../kinds/index.ts'
import { belongingOf, meantFor } from '../read/records.ts'
import type { Check, Family } from '../rule.ts'
import { isAccepted } from './attachments.ts'
import { eachEntry, eachFile, eachRepeated, error, inTexts } from '../search.ts'

const kindFiles = Object.values({ ...lists, ...singles })
const picture = /\.(png|jpe?g|webp|avif|svg)$/i
const longest = 60
const needed = { ...lists, ...singles, icon: { path: 'public/favicon.svg' } }

export const nameRules: Family = {
  'nom/forme': error(
    // A file that no collection reads is told by its extension or its folder.
    eachFile(
      ({ path }) =>
        (path.startsWith('public/') ? isAccepted(path) : belongingOf(path)) && misnamed(path),
    ),
  ),
  'nom/extension': error(
    eachFile(({ path, kind }) => kind === 'file' && isUnread(path) && renamed(path)),
  ),
  'nom/dossier': error(
    eachFile(({ path }) => {
      const { dir } = posix.parse(path)
      const places = Object.values(folders).map((folder): string => folder.path)
      if (!isUnread(path) || leftover.test(path) || places.includes(dir) || listNamedAs(path))
        return undefined
      const parent = places.find((place) => dir.startsWith(`${place}/`))
      if (isAccepted(path)) return placeOf(path)
      const list = kindFiles.find((known) =>
        nearest(posix.parse(path).name, [posix.parse(known.path).name]),
      )
      if (list && /\.ya?ml$/i.test(path)) return `Renommez ce fichier en ${list.path}`
      return parent
        ? `Pas de sous-dossier : déplacez le fichier dans ${parent}/`
        : `Aucune page ne lit ce fichier : déplacez-le dans ${places.map((one) => `${one}/`).join(', ')}`
    }),
  ),
  'fichier/absent': error(({ files }) => {
    // A list with a slip in its name is told by its name.
    const meant = new Set<string>(files.map(({ path }) => meantFor(path)?.collection ?? path))
    const lost = Object.entries(needed).filter(
      (one) => !meant.has(one[0]) && !meant.has(one[1].path),
    )
    const message = 'Le fichier manque : reprenez-le de l’historique.'
    return lost.map(([, { path: file }]) => ({ file, start: 0, message }))
  }),
  'fichier/vide': error(
    eachFile(
      ({ kind, bytes, size }) =>
        kind === 'file' &&
        size < 1000 &&
        bytes.toString('utf8').trim() === '' &&
        'Le fichier est vide : remplissez-le, ou supprimez-le.',
    ),
    eachEntry(
      ({ hasFrontMatter, yaml, file, collection }) =>
        !hasFrontMatter &&
        yaml.isEmpty &&
        file.text.trim() !== '' &&
        `Le fichier ne contient que des commentaires : ${collection in singles ? 'remplissez-le.' : 'écrivez [] pour une liste vide.'}`,
    ),
  ),
  'git/conflit': error(
    inTexts(
      /^(<{7}|>{7})(?= |\r?$)/m,
      'Conflit de fusion non résolu : gardez une des deux versions, puis supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
      /\.(mdx?|ya?ml|txt|svg)$/i,
    ),
  ),
}

/** Identifiers of the lists, whatever else is wrong with their items. */
export const idExtensions: Readonly<Record<string, Check>> = {
  'id/double': eachRepeated(
    'id',
    ({ prefix, id }) => prefix.length > 0 && id !== '',
    (id, line) => `L’identifiant « ${id} » est déjà pris ligne ${line} : choisissez-en un autre.`,
  ),
}

const isUnread = (path: string) =>
  path.startsWith('content/') && path !== 'content/README.md' && !belongingOf(path)

function misnamed(path: string): string | undefined {
  const { dir, name, ext } = posix.parse(path)
  const wanted = `${slug(name.replace(/^[_.]+/, '')) || 'mon-fichier'}${ext.toLowerCase()}`
  const badFolder = dir.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
  if (badFolder)
    return `Le dossier « ${badFolder} » est mal nommé : minuscules sans accent, chiffres et traits d’union.`
  if (name.length > longest)
    return `Nom trop long (${longest} caractères au plus) : raccourcissez-le.`
  if (/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name))
    return `« ${name} » est réservé sous Windows : choisissez un autre nom.`
  const separators = path.startsWith('content/') ? '-' : '[._-]'
  return new RegExp(`^[a-z0-9]+(${separators}[a-z0-9]+)*$`).test(name) && ext === ext.toLowerCase()
    ? undefined
    : `« ${name}${ext} » : renommez en ${wanted} (minuscules sans accent, chiffres et traits d’union).`
}

/** The list or the settings that a file has the name of, its extension put aside. */
function listNamedAs(path: string) {
  const { dir, name } = posix.parse(path)
  return dir === 'content' && kindFiles.find((known) => posix.parse(known.path).name === name)
}

/** Where to put a file that a page shows, or leads to. */
const placeOf = (path: string) =>
  `Déplacez ce fichier dans public/${picture.test(path) ? 'images' : 'documents'}/`

/** What a system or an editor leaves: another name would overwrite the page itself. */
const leftover = /\/\.[^/]*$|~$|\.(bak|orig|tmp|swp|old)$/i

/** How to name a file that stands where it should, for a collection to read it. */
function renamed(path: string): string | undefined {
  const { dir, name, ext } = posix.parse(path)
  if (leftover.test(path)) return 'Un logiciel a laissé ce fichier : retirez-le.'
  const folder = Object.values(folders).find((known) => known.path === dir)
  const list = listNamedAs(path)
  if (list) return `Renommez en ${posix.basename(list.path)}`
  if (!folder) return undefined
  const { extension: wanted } = folder
  const expected = `Extension attendue : ${wanted}.`
  if (/^\.ya?ml$/i.test(ext) && wanted === '.mdx')
    return `${expected} Une fiche en ${ext} se range dans content/ecosystems/ ou content/form/.`
  if (/^\.(docx?|odt|rtf|pages|html?)$/i.test(ext))
    return `${expected} Collez le texte dans un fichier ${wanted}, puis retirez celui-ci.`
  if (isAccepted(path)) return `${expected} ${placeOf(path)}`
  const plain = posix.parse(name.replace(/\.(mdx?|ya?ml)$/i, '')).name
  return ext.toLowerCase() === wanted || /^\.(ya?ml|mdx?|markdown)$/i.test(ext)
    ? `Renommez en ${plain}${wanted}`
    : `${expected} Renommez en ${plain}${wanted}, ou retirez le fichier.`
}
