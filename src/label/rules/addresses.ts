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
]
