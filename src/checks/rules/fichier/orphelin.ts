import { posix } from 'node:path'
import type { Rule } from '../../rule.ts'
import { forme } from '../nom/forme.ts'
import { actif } from '../pdf/actif.ts'
import { reserve } from './reserve.ts'
import { taille } from './taille.ts'
import { type } from './type.ts'
import { vide } from './vide.ts'

/** Files that a reader only reaches through a link or an image. */
const linked =
  /^public\/(documents|images|fichiers)\/|^content\/.*\.(png|jpe?g|webp|avif|gif|svg)$/i

export const orphelin: Rule = {
  code: 'fichier/orphelin',
  severity: 'avertissement',
  teaches: 'Un fichier qu’aucune page ne cite n’est vu de personne.',
  check: (project) => {
    const { files, texts, content } = project
    // A file that must be replaced or renamed cannot be cited yet.
    const faulty = new Set(
      [type, actif, taille, vide, reserve, forme].flatMap((rule) =>
        [...rule.check(project)].map(({ file }) => file),
      ),
    )
    const prose = texts
      .filter(({ path }) => path.startsWith('content/'))
      .map(({ text }) => text)
      .join('\n')
    const made = new Set(content.valid.documents.map(({ id }) => id))
    return files
      .filter(({ path, kind }) => kind === 'file' && linked.test(path))
      .filter(({ path }) => !made.has(posix.parse(path).name) && !faulty.has(path))
      .filter(({ path }) => {
        const name = path.startsWith('public/') ? path.slice('public'.length) : posix.basename(path)
        return !prose.includes(name) && !prose.includes(encodeURI(name))
      })
      .map(({ path }) => ({
        file: path,
        start: 0,
        message: 'Aucune page ne cite ce fichier : ajoutez un lien, ou supprimez-le.',
      }))
  },
}
