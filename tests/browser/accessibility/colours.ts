import type { Proofs } from './proofs.ts'

/** Couleurs */
export const colours: Proofs = {
  '3.1, 10.9 — chaque point d’état est accompagné de mots qui disent l’état': [
    'svg.point:not([role])',
    (points) =>
      points.filter((point) => {
        const words = point.parentElement?.textContent.trim() ?? ''
        const beside = point.closest('li, a, td, p, h1')?.textContent.trim() ?? ''
        return words.length < 3 && beside.length < 3
      }),
  ],
  '3.1, 10.9 — sur la carte, le nom de chaque point dit son état, et sa forme change avec lui': [
    'a.place',
    (places) => {
      const shapes = new Set(
        places.map((place) => place.querySelector('.point path')?.getAttribute('d')),
      )
      const states = new Set(
        places.map((place) => place.getAttribute('aria-label')?.split(/\s: /)[1]),
      )
      const sameShape = shapes.size === states.size ? [] : ['une forme pour deux états']
      return [
        ...sameShape,
        ...places.filter((place) => !/\s: \p{L}/u.test(place.getAttribute('aria-label') ?? '')),
      ]
    },
  ],
  '3.1 — la rubrique où l’on est se dit aussi aux technologies d’assistance': [
    'header nav a[aria-current], nav [aria-current=page]',
    (links) =>
      links.filter((link) => !/^(page|true)$/.test(link.getAttribute('aria-current') ?? '')),
  ],
  '3.1, 10.6 — un lien dans une phrase est souligné': [
    'main p a[href], main li a[href], main dd a[href], footer p a[href]',
    (links) =>
      links.filter((link) => {
        const around = link.closest('p, li, dd')?.textContent.trim()
        // A link that stands alone, or a sign that is known by its place, is in no sentence.
        const inSentence =
          around !== link.textContent.trim() &&
          !link.closest('svg, nav, h3, h4, .anchor, .marks a, .back')
        const style = getComputedStyle(link)
        const boxed = parseFloat(style.borderTopWidth) > 0
        return inSentence && !boxed && style.textDecorationLine !== 'underline'
      }),
  ],
  '3.1 — un mot retiré ou ajouté se dit aussi en toutes lettres': [
    '.changes del, .changes ins',
    (changes) =>
      changes.filter((change) => !/^\[?\s*(retiré|ajouté)/i.test(change.textContent.trim())),
  ],
  '10.9 — aucun texte ne désigne un élément par sa seule place, forme ou couleur': [
    'main',
    (mains) =>
      mains.flatMap(
        (main) =>
          main.textContent.match(
            /(bouton|lien|colonne|menu|encadré|point)s? (de droite|de gauche|à droite|à gauche|en rouge|en vert|en bleu|vert|rouge|ronds?|carrés?)\b|ci-contre/gi,
          ) ?? [],
      ),
  ],
}
