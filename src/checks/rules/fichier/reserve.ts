import { listingIds } from '../../../label/addresses.ts'
import type { Project } from '../../read/project.ts'
import { isMade } from '../../read/made-files.ts'
import type { Finding, Rule } from '../../rule.ts'

/** Files that a server would show as a page. */
export const pageLike = /\.(x?html?|shtml|php)$/i

/** Files by which a host takes orders: they would undo the security headers. */
const orders = /^(_headers|_redirects|_worker\.js|\.htaccess|netlify\.toml|vercel\.json)$/i

export const reserve: Rule = {
  code: 'fichier/reserve',
  severity: 'erreur',
  teaches: 'Un fichier de public/ ne remplace ni une page ni un fichier que le site fabrique.',
  waivable: false,
  check: (project) =>
    project.files
      .filter(({ path, kind }) => path.startsWith('public/') && kind === 'file')
      .flatMap(({ path }): Finding[] => {
        const name = path.slice('public/'.length)
        if (pageLike.test(name)) {
          return [
            {
              file: path,
              start: 0,
              message:
                'Pas de HTML dans public/ : créez content/pages/….mdx pour ajouter une page.',
            },
          ]
        }
        if (orders.test(name)) {
          return [
            {
              file: path,
              start: 0,
              message:
                'Ce fichier réglerait le serveur : supprimez-le, le site écrit ses propres réglages.',
            },
          ]
        }
        return isMade(name) || isTwin(name, project) || isDocument(name, project)
          ? [
              {
                file: path,
                start: 0,
                message: `Le site fabrique déjà /${name} : donnez un autre nom.`,
              },
            ]
          : []
      }),
}

const isTwin = (name: string, { content }: Project) =>
  name.endsWith('.md') &&
  [...content.ids.pages, ...content.ids.listings, ...listingIds].includes(name.slice(0, -3))

const isDocument = (name: string, { content }: Project) =>
  content.valid.documents.some(({ id, formats }) =>
    formats.some((format) => name === `documents/${id}.${format}`),
  )
