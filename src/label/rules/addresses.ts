import { listingIds, reservedPages } from '../addresses.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** A content page may not take an address that the site's own routes publish. */
export function freeAddresses({ pages }: Content): Problem[] {
  return pages
    .filter(({ id }) => (reservedPages as readonly string[]).includes(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      rule: 'id/reserve',
      message: `L’adresse ${id === 'index' ? '/' : `/${id}/`} est déjà prise : renommez le fichier${id === 'index' ? ', ou modifiez content/listings/accueil.mdx' : ''}.`,
    }))
}

/** The pages that the site assembles need their words, and no others exist. */
export function expectedListings({ listings }: Content): Problem[] {
  const present = new Set(listings.map(({ id }) => id))
  const missing = listingIds
    .filter((id) => !present.has(id))
    .map((id) => ({
      file: `content/listings/${id}.mdx`,
      path: [],
      rule: 'page/absente',
      message: `Le fichier manque : il porte le titre et la présentation de la page.`,
    }))
  const unknown = listings
    .filter(({ id }) => !(listingIds as readonly string[]).includes(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      rule: 'id/reserve',
      message: `Aucune page du site n’utilise ce fichier. Pour ajouter une page, créez content/pages/${id}.mdx.`,
    }))
  return [...missing, ...unknown]
}
