import type { Content } from '../content.ts'
import { isForm, isKit, kitNote, ownPage } from '../documents.ts'
import type { Fault, LabelRule } from './rule.ts'

export const documentRules: LabelRule[] = [
  {
    code: 'document/page',
    teaches: 'Un document imprime le texte de pages qui existent.',
    waivable: false,
    check: ({ documents, pages }) =>
      documents.flatMap((document, index): Fault[] => {
        const { file, id, followedBy } = document
        const own = ownPage(document)
        const twice = followedBy.findIndex(
          (page, rank) => page === own || followedBy.indexOf(page) < rank,
        )
        if (own === undefined) {
          const message = `« ${id} » n’imprime pas de pages : retirez « followedBy ».`
          return followedBy.length > 0 ? [{ file, path: [index, 'followedBy'], message }] : []
        }
        if (twice >= 0) {
          const message = `« ${id} » imprimerait deux fois « ${followedBy[twice]} » : retirez-le de « followedBy ».`
          return [{ file, path: [index, 'followedBy', twice], message }]
        }
        if (document.page !== undefined || pages.some((page) => page.id === own)) return []
        const message = `« ${id} » n’a pas de texte à imprimer : ajoutez « page: », suivi du nom de la page de content/pages/ dont il reprend le texte.`
        return [{ file, path: [index, 'id'], message, about: { collection: 'pages', id: own } }]
      }),
  },
  {
    code: 'document/format',
    teaches: 'Seul le dossier à remplir se modifie, et une archive n’a pas d’autre format que zip.',
    waivable: false,
    check: ({ documents }) =>
      documents.flatMap((document, index) => {
        const { file, formats, id } = document
        const wrong = formats.filter((format) =>
          isKit(document) ? format !== 'zip' : format !== 'pdf' && !isForm(document),
        )
        return wrong.slice(0, isKit(document) ? 1 : undefined).map((format) => ({
          file,
          path: [index, 'formats', formats.indexOf(format)],
          message: isKit(document)
            ? `« ${id} » est une archive : écrivez formats: [zip], et annoncez ses autres formats dans un document à part.`
            : `« ${id} » n’existe pas au format ${format}. Seul le dossier à remplir se modifie : écrivez formats: [pdf].`,
        }))
      }),
  },
  {
    code: 'document/journal',
    teaches: 'Une nouvelle version d’un document est annoncée au journal, qui ne recule jamais.',
    needs: ['journal'],
    check: (content) =>
      content.documents.flatMap((document, index): Fault[] => {
        const { file, id, version } = document
        const announced = announcedVersions(content, id)
        const latest = announced.toSorted(byVersion).at(-1)
        const path = [index, 'version']
        if (!announced.includes(version)) {
          const message = `La version ${version} de « ${id} » n’est pas au journal : ajoutez une entrée à content/journal.yaml.`
          return [{ file, path, message }]
        }
        if (latest === undefined || latest === version) return []
        const message = `Le journal annonce déjà la version ${latest} de « ${id} » : écrivez-la, ou un numéro plus grand.`
        return [{ file, path, message }]
      }),
  },
  {
    code: 'kit/note',
    teaches: 'Le kit s’ouvre sur content/kit/lisez-moi.mdx, fait de paragraphes et de listes.',
    waivable: false,
    check: ({ documents, kit }) =>
      !documents.some(isKit) || kit.some(({ id }) => id === kitNote)
        ? []
        : [
            {
              file: `content/kit/${kitNote}.mdx`,
              path: [],
              message:
                'Le fichier manque : le kit à télécharger a besoin de sa note à lire d’abord.',
              about: { collection: 'kit', id: kitNote },
            },
          ],
  },
]

const announcedVersions = ({ journal }: Content, document: string) =>
  journal.flatMap(({ documents }) =>
    documents.filter(({ id }) => id === document).map(({ version }) => version),
  )

/** « 1.10 » comes after « 1.9 ». */
const byVersion = (a: string, b: string) => a.localeCompare(b, 'fr', { numeric: true })
