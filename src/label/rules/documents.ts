import { isForm, isKit, kitNote, ownPage, versionsOf } from '../documents.ts'
import { fault, type LabelFamily } from './rule.ts'

/** The documents to download, and the kit. */
export const documentRules: LabelFamily = {
  *'document/page'({ documents, pages }) {
    for (const [index, document] of documents.entries()) {
      const { file, id, followedBy } = document
      const own = ownPage(document)
      const twice = followedBy.findIndex(
        (page, rank) => page === own || followedBy.indexOf(page) < rank,
      )
      if (own === undefined) {
        const message = `« ${id} » n’imprime pas de pages : retirez « followedBy ».`
        if (followedBy.length > 0) yield fault(file, [index, 'followedBy'], message)
      } else if (twice >= 0) {
        const message = `« ${id} » imprimerait deux fois « ${followedBy[twice]} » : retirez-le de « followedBy ».`
        yield fault(file, [index, 'followedBy', twice], message)
      } else if (document.page === undefined && !pages.some((page) => page.id === own)) {
        const message = `« ${id} » n’a pas de texte à imprimer : ajoutez « page: », suivi du nom de la page de content/pages/ dont il reprend le texte.`
        yield fault(file, [index, 'id'], message, { collection: 'pages', id: own })
      }
    }
  },
  *'document/format'({ documents }) {
    for (const [index, document] of documents.entries()) {
      const { file, formats, id } = document
      const own = isForm(document) ? ['pdf', 'odt', 'docx'] : isKit(document) ? ['zip'] : ['pdf']
      for (const [rank, format] of formats.entries()) {
        const message = `« ${id} » n’existe pas au format ${format} : écrivez formats: [${own.join(', ')}]. Seul le dossier à remplir se modifie, et une archive est à part.`
        if (!own.includes(format)) yield fault(file, [index, 'formats', rank], message)
      }
    }
  },
  *'document/journal'(content, isBroken) {
    if (isBroken('journal')) return
    for (const [index, { file, id, version }] of content.documents.entries()) {
      const announced = versionsOf(content, { id }).map((one) => one.version)
      const latest = announced.toSorted(byVersion).at(-1)
      const message = announced.includes(version)
        ? `Le journal annonce déjà la version ${latest} de « ${id} » : écrivez-la, ou un numéro plus grand.`
        : `La version ${version} de « ${id} » n’est pas au journal : ajoutez une entrée à content/journal.yaml.`
      if (latest !== version) yield fault(file, [index, 'version'], message)
    }
  },
  *'kit/version'({ documents, journal }, isBroken) {
    if (isBroken('documents')) return
    const kit = documents.find(isKit)
    if (!kit) return
    const versionIn = (entry: (typeof journal)[number]) =>
      entry.documents.find(({ id }) => id === kit.id)?.version
    for (const [index, entry] of journal.entries()) {
      const version = versionIn(entry)
      const isOld = journal.some(
        (other) => other !== entry && other.date <= entry.date && versionIn(other) === version,
      )
      const message = `Le kit change avec les documents qu’il contient : donnez ici à « ${kit.id} » une version qu’aucun changement plus ancien n’annonce.`
      if (entry.documents.length > 0 && (!version || isOld))
        yield fault(entry.file, [index, 'documents'], message)
    }
  },
  *'kit/note'({ documents, kit }) {
    if (!documents.some(isKit) || kit.some(({ id }) => id === kitNote)) return
    const file = `content/kit/${kitNote}.mdx`
    const message = 'Le fichier manque : le kit à télécharger a besoin de sa note à lire d’abord.'
    yield fault(file, [], message, { collection: 'kit', id: kitNote })
  },
}

/** « 1.10 » comes after « 1.9 ». */
const byVersion = (a: string, b: string) => a.localeCompare(b, 'fr', { numeric: true })
