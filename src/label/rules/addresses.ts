import { listingIds, reservedPages } from '../addresses.ts'
import type { LabelRule } from './rule.ts'

export const addressRules: LabelRule[] = [
  {
    code: 'id/reserve',
    teaches:
      'Une adresse n’appartient qu’à une page : celles que le site assemble sont déjà prises.',
    check: ({ pages, listings }) => [
      ...pages
        .filter(({ id }) => (reservedPages as readonly string[]).includes(id))
        .map(({ file, id }) => ({
          file,
          path: [],
          message: `L’adresse ${id === 'index' ? '/' : `/${id}/`} est déjà prise : renommez le fichier${id === 'index' ? ', ou modifiez content/listings/accueil.mdx' : ''}.`,
        })),
      ...listings
        .filter(({ id }) => !(listingIds as readonly string[]).includes(id))
        .map(({ file, id }) => ({
          file,
          path: [],
          message: `Aucune page du site n’utilise ce fichier. Pour ajouter une page, créez content/pages/${id}.mdx.`,
        })),
    ],
  },
  {
    code: 'page/absente',
    teaches: 'Chaque page que le site assemble a ses mots dans content/listings.',
    wholeSite: true,
    check: ({ listings }) =>
      listingIds
        .filter((id) => !listings.some((listing) => listing.id === id))
        .map((id) => ({
          file: `content/listings/${id}.mdx`,
          path: [],
          message: 'Le fichier manque : il porte le titre et la présentation de la page.',
          about: { collection: 'listings', id },
        })),
  },
  {
    code: 'page/bref',
    teaches: 'Une page du menu s’ouvre par sa réponse, « brief », en quarante mots au plus.',
    check: ({ pages }) =>
      pages
        .filter(({ navigation, brief }) => navigation && brief === undefined)
        .map(({ file }) => ({
          file,
          path: ['title'],
          message:
            'Il manque « brief » : la réponse de la page, avec sa date, en quarante mots au plus.',
        })),
  },
]
