import type { Content } from '../content.ts'
import { addedPages, isForm, isKit, kitNote, ownPage } from '../documents.ts'
import type { Problem } from '../problem.ts'

/** A document prints pages: all of them must exist. A page named by `page` is a known reference. */
export function printedPagesExist({ documents, pages }: Content): Problem[] {
  const known = new Set(pages.map(({ id }) => id))
  return documents.flatMap((document, index): Problem[] => {
    const own = ownPage(document)
    if (own === undefined) return []
    const fault = (id: string, message: string): Problem => ({
      file: document.file,
      path: [index, 'id'],
      rule: 'document/page',
      message,
      about: { collection: 'pages', id },
    })
    return [
      ...(document.page === undefined && !known.has(own)
        ? [
            fault(
              own,
              `« ${document.id} » n’a pas de texte à imprimer : ajoutez « page: », suivi du nom de la page de content/pages/ dont il reprend le texte.`,
            ),
          ]
        : []),
      ...addedPages(document)
        .filter((id) => !known.has(id))
        .map((id) =>
          fault(
            id,
            `« ${document.id} » imprime aussi la page « ${id} », qui n’existe pas : rétablissez content/pages/${id}.mdx, ou demandez à un développeur de la retirer du document.`,
          ),
        ),
    ]
  })
}

/** Only the form is edited; an archive is made of the other documents. */
export function possibleFormats({ documents }: Content): Problem[] {
  return documents.flatMap((document, index): Problem[] => {
    const { file, formats, id } = document
    const fault = (rank: number, message: string): Problem => ({
      file,
      path: [index, 'formats', rank],
      rule: 'document/format',
      message,
    })
    if (isKit(document)) {
      const other = formats.findIndex((format) => format !== 'zip')
      return other < 0
        ? []
        : [
            fault(
              other,
              `« ${id} » est une archive : écrivez formats: [zip], et annoncez ses autres formats dans un document à part.`,
            ),
          ]
    }
    return formats.flatMap((format, rank) =>
      format === 'pdf' || isForm(document)
        ? []
        : [
            fault(
              rank,
              `« ${id} » n’existe pas au format ${format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
            ),
          ],
    )
  })
}

/** An archive opens with a note. */
export function kitHasNote({ documents, kit }: Content): Problem[] {
  if (!documents.some(isKit) || kit.some(({ id }) => id === kitNote)) return []
  return [
    {
      file: `content/kit/${kitNote}.mdx`,
      path: [],
      rule: 'kit/note',
      message: 'Le fichier manque : le kit à télécharger a besoin de sa note à lire d’abord.',
      about: { collection: 'kit', id: kitNote },
    },
  ]
}
