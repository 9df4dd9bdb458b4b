import type { Content } from '../content.ts'
import { isForm, isKit, kitNote, ownPage } from '../documents.ts'
import type { Problem } from '../problem.ts'

/**
 * A document prints a page, and perhaps others after it; the form and an archive print none. Pages
 * that are named are known references.
 */
export function printedPagesExist({ documents, pages }: Content): Problem[] {
  return documents.flatMap((document, index): Problem[] => {
    const { file, id, followedBy } = document
    const own = ownPage(document)
    if (own === undefined) {
      return followedBy.length === 0
        ? []
        : [
            {
              file,
              path: [index, 'followedBy'],
              rule: 'document/page',
              message: `« ${id} » n’imprime pas de pages : retirez « followedBy ».`,
            },
          ]
    }
    if (document.page !== undefined || pages.some((page) => page.id === own)) return []
    return [
      {
        file,
        path: [index, 'id'],
        rule: 'document/page',
        message: `« ${id} » n’a pas de texte à imprimer : ajoutez « page: », suivi du nom de la page de content/pages/ dont il reprend le texte.`,
        about: { collection: 'pages', id: own },
      },
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
