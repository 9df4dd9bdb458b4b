import { posix } from 'node:path'
import { slug } from '../../french/words.ts'
import { folders, lists, singles } from '../../kinds/index.ts'
import { belongingOf, meantFor } from '../read/records.ts'
import type { Extension, Rule } from '../rule.ts'
import { eachFile, eachText, findings, matches, valueAt } from '../search.ts'
import { positionAt } from '../read/text.ts'

const kindFiles = Object.values({ ...lists, ...singles })
const picture = /\.(png|jpe?g|webp|avif|svg)$/i
/** Names that hosts and standards impose. */
const imposed =
  /^(content\/README\.md|public\/(_headers|_redirects|CNAME|\.nojekyll|\.htaccess|\.well-known\/.+))$/
const longest = 60

export const nameRules: Rule[] = [
  {
    code: 'nom/forme',
    teaches:
      'Un nom de fichier devient une adresse : minuscules sans accent, chiffres et traits d’union.',
    // A file that no collection reads is told by its extension or its folder.
    check: eachFile(({ path }) =>
      imposed.test(path) ||
      (path.startsWith('content/') && !belongingOf(path) && !picture.test(path))
        ? undefined
        : misnamed(path),
    ),
  },
  {
    code: 'nom/extension',
    teaches: 'Un fichier à l’extension inattendue serait ignoré en silence.',
    check: eachFile(({ path, kind }) => kind === 'file' && isUnread(path) && renamed(path)),
  },
  {
    code: 'nom/dossier',
    teaches:
      'Chaque genre de contenu a son dossier, sans sous-dossier ; ailleurs, personne ne lit le fichier.',
    check: eachFile(({ path }) => {
      const { dir, name } = posix.parse(path)
      const known = Object.values(folders).map((folder): string => folder.path)
      const isList = kindFiles.some((list) => posix.parse(list.path).name === name)
      if (!isUnread(path) || known.includes(dir) || (dir === 'content' && isList)) return undefined
      const parent = known.find((folder) => dir.startsWith(`${folder}/`))
      return parent
        ? `Pas de sous-dossier : déplacez le fichier dans ${parent}/`
        : `Aucune page ne lit ce fichier : déplacez-le dans ${known.map((one) => `${one}/`).join(', ')}`
    }),
  },
  {
    code: 'fichier/absent',
    teaches: 'Le site a besoin de chacune de ses listes, même vide.',
    check({ files, content }) {
      if (!content.isWhole) return []
      // A list with a slip in its name is told by its name.
      const present = new Set<string>(files.flatMap(({ path }) => meantFor(path)?.collection ?? []))
      const missing = Object.entries({ ...lists, ...singles }).filter(
        ([name]) => !present.has(name),
      )
      return missing.flatMap(([, { path }]) =>
        findings(
          path,
          0,
          'Le fichier manque : reprenez-le de l’historique, ou écrivez [] pour une liste vide.',
        ),
      )
    },
  },
  {
    code: 'fichier/vide',
    teaches: 'Un fichier sans contenu est un oubli : remplissez-le, ou supprimez-le.',
    check: (project) => [
      ...eachFile(
        ({ kind, bytes, size }) =>
          kind === 'file' &&
          size < 1000 &&
          bytes.toString('utf8').trim() === '' &&
          'Le fichier est vide : remplissez-le, ou supprimez-le.',
      )(project),
      ...project.entries
        .filter(({ hasFrontMatter, yaml }) => !hasFrontMatter && yaml.isEmpty)
        .filter(({ file }) => file.text.trim() !== '')
        .flatMap(({ file: { path } }) =>
          findings(
            path,
            0,
            `Le fichier ne contient que des commentaires : ${Object.values(singles).some((one) => one.path === path) ? 'remplissez-le.' : 'écrivez [] pour une liste vide.'}`,
          ),
        ),
    ],
  },
  {
    code: 'git/conflit',
    teaches:
      'Git a laissé deux versions d’un passage : il faut en choisir une et retirer les marqueurs.',
    check: eachText(({ path, text }) => {
      if (!/\.(mdx?|ya?ml|txt|svg)$/i.test(path)) return undefined
      const [marker] = [/^<{7}(?= |\r?$)/gm, /^>{7}(?= |\r?$)/gm].filter(
        (pattern) => text.search(pattern) >= 0,
      )
      return (
        marker &&
        matches(
          text,
          marker,
          () =>
            'Conflit de fusion non résolu : gardez une des deux versions, puis supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
        )
      )
    }),
  },
]

/** Identifiers of the lists, whatever else is wrong with their items, and files of one address. */
export const idExtensions: Extension[] = [
  {
    code: 'id/double',
    check({ records, entries }) {
      const first = new Map<string, number>()
      return [
        ...records
          .filter(({ prefix, id }) => prefix.length > 0 && id !== '')
          .flatMap((record) => {
            const { file, id } = record
            const key = `${file.path} ${id}`
            const start = valueAt(record, 'id')
            const taken = first.get(key)
            first.set(key, taken ?? positionAt(file, start).line)
            return findings(
              file.path,
              start,
              taken !== undefined &&
                `L’identifiant « ${id} » est déjà pris ligne ${taken} : choisissez-en un autre.`,
            )
          }),
        ...entries
          .filter(({ file: { path } }) => entries.some(({ file }) => file.path === `${path}x`))
          .flatMap(({ file: { path } }) =>
            findings(path, 0, `${path}x a déjà cette adresse : gardez un seul des deux fichiers.`),
          ),
      ]
    },
  },
]

const isUnread = (path: string) =>
  path.startsWith('content/') && path !== 'content/README.md' && !belongingOf(path)

function misnamed(path: string): string | undefined {
  const { dir, name, ext } = posix.parse(path)
  const wanted = `${slug(name.replace(/^[_.]+/, '')) || 'mon-fichier'}${ext.toLowerCase()}`
  const badFolder = dir
    .split('/')
    .find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) && part !== '.well-known')
  if (badFolder)
    return `Le dossier « ${badFolder} » est mal nommé : minuscules sans accent, chiffres et traits d’union.`
  if (/^[_.]/.test(name)) return `Un nom ne commence pas par « ${name[0]} » : renommez en ${wanted}`
  if (name.length > longest)
    return `Nom trop long (${longest} caractères au plus) : raccourcissez-le.`
  if (/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name))
    return `« ${name} » est réservé sous Windows : choisissez un autre nom.`
  const separators = path.startsWith('content/') ? '-' : '[._-]'
  return new RegExp(`^[a-z0-9]+(${separators}[a-z0-9]+)*$`).test(name)
    ? undefined
    : `« ${name} » : renommez en ${wanted} (minuscules sans accent, chiffres et traits d’union).`
}

/** How to name a file that stands where it should, for a collection to read it. */
function renamed(path: string): string | undefined {
  const { dir, base, name, ext } = posix.parse(path)
  const folder = Object.values(folders).find((known) => known.path === dir)
  if (!folder) {
    const list = kindFiles.find((known) => posix.parse(known.path).name === name)
    return dir === 'content' && list ? `Renommez en ${posix.basename(list.path)}` : undefined
  }
  const { extension: wanted } = folder
  if (wanted === '.mdx' && picture.test(path)) return undefined
  const expected = `Extension attendue : ${wanted}.`
  if (/^\.ya?ml$/i.test(ext) && wanted === '.mdx')
    return `${expected} Une fiche se range dans ${dataFolders} : déplacez-la.`
  if (/^\.pdf$/i.test(ext)) return `${expected} Déplacez ce PDF dans public/documents/.`
  if (/^\.(docx?|odt|rtf|pages|html?)$/i.test(ext))
    return `${expected} Collez le texte dans un fichier ${wanted}, puis retirez celui-ci.`
  // What a system or an editor leaves: another name would overwrite the page itself.
  if (name.startsWith('.') || /~$|\.(bak|orig|tmp|swp|old)$/i.test(base))
    return `${expected} Retirez ce fichier.`
  const plain = posix.parse(name.replace(/\.(mdx?|ya?ml)$/i, '')).name
  return ext.toLowerCase() === wanted || /^\.(ya?ml|mdx?|markdown)$/i.test(ext)
    ? `Renommez en ${plain}${wanted}`
    : `${expected} Renommez en ${plain}${wanted}, ou retirez le fichier.`
}

const dataFolders = Object.values(folders)
  .filter(({ extension }) => extension === '.yaml')
  .map(({ path }) => `${path}/`)
  .join(' ou ')
