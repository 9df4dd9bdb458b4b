import Aside from './Aside.astro'
import Disagreement from './Disagreement.astro'
import Figure from './Figure.astro'
import Source from './Source.astro'
import WhenClosed from './WhenClosed.astro'
import WhenOpen from './WhenOpen.astro'

/** What shows each tag that stands within a text, in a page or in an entry of a list. */
export const textTags = {
  Chiffre: Figure,
  Divergence: Disagreement,
  Encadre: Aside,
  Ferme: WhenClosed,
  Ouvert: WhenOpen,
  Source,
}
