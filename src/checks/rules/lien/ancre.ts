import { nearest, slug } from '../../../french/words.ts'
import { headingAnchors } from '../../read/address-book.ts'
import { internalLinks } from '../../read/links.ts'
import type { Finding, Rule } from '../../rule.ts'

export const ancre: Rule = {
  code: 'lien/ancre',
  severity: 'erreur',
  teaches:
    'Ce qui suit # est l’ancre d’un titre ou d’une entrée de la page : sans accent, en minuscules.',
  check: ({ bodies, addresses }) =>
    bodies.flatMap((body) => {
      const own = new Set(headingAnchors(body))
      return internalLinks(body).flatMap(({ path, fragment, start }): Finding[] => {
        if (!fragment) return []
        const page = path.endsWith('/') || path === '' ? path : `${path}/`
        // Entries that a page assembles know nothing of the rest of that page.
        const isPage = body.collection === 'pages'
        const anchors =
          page === ''
            ? isPage
              ? (addresses.anchorsOf(`/${body.id}/`) ?? own)
              : own
            : addresses.anchorsOf(page)
        if (!anchors || anchors.has(asPublished(fragment))) return []
        if (addresses.mayListSource(page, fragment)) return []
        const where = page === '' ? 'Cette page' : page
        return [
          {
            file: body.file.path,
            start,
            message: `${where} n’a pas d’ancre « ${fragment} ». ${suggest(fragment, anchors)}`,
          },
        ]
      })
    }),
}

/** The site takes accents off an anchor; a browser finds no « #Etapes » where « etapes » stands. */
const asPublished = (fragment: string) => (/[^\0-\x7f]/.test(fragment) ? slug(fragment) : fragment)

function suggest(fragment: string, anchors: ReadonlySet<string>): string {
  const guess = nearest(fragment, anchors)
  if (guess) return `Vouliez-vous dire « ${guess} » ?`
  const names = [...anchors]
  const shown = names.slice(0, 8).join(', ')
  return names.length === 0
    ? 'Elle n’a aucune ancre.'
    : `Ancres : ${shown}${names.length > 8 ? '…' : '.'}`
}
