import { reservedPages, standingPages } from '../addresses.ts'
import { fault, type LabelFamily } from './rule.ts'

const settings = 'content/site.yaml'

/** The pages of the site and its settings. */
export const siteRules: LabelFamily = {
  *'id/reserve'({ pages }) {
    for (const { file, id } of pages) {
      const [address, otherwise] =
        id === 'index' ? ['/', ', ou modifiez content/pages/accueil.mdx'] : [`/${id}/`, '']
      const message = `L’adresse ${address} est déjà prise : renommez le fichier${otherwise}.`
      if (reservedPages.includes(id)) yield fault(file, [], message)
    }
  },
  *'page/absente'({ pages }) {
    for (const id of standingPages) {
      if (pages.some((page) => page.id === id)) continue
      const message = 'Le fichier manque : il porte le titre et la présentation de la page.'
      yield fault(`content/pages/${id}.mdx`, [], message, { collection: 'pages', id })
    }
  },
  *'page/bref'({ pages }) {
    for (const { file, navigation, brief } of pages) {
      const message =
        'Il manque « brief » : la réponse de la page, avec sa date, en quarante mots au plus.'
      if (navigation && brief === undefined) yield fault(file, ['title'], message)
    }
  },
  // The path under which the site is published is a setting of the build, not of the content.
  *'site/adresse'({ site: { url } }) {
    const message = `« ${url} » ne doit nommer que le site : écrivez par exemple url: https://exemple.fr. Un chemin se donne à la construction, avec BASE_PATH=/chemin/.`
    if (/^https:\/\/[^/?#@]*([?#@]|\/.)/.test(url)) yield fault(settings, ['url'], message)
  },
}
