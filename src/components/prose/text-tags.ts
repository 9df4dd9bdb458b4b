import Disagreement from '#src/components/note/Disagreement.astro'
import Note from '#src/components/note/Note.astro'
import Figure from './Figure.astro'
import Source from './Source.astro'
import WhenClosed from './WhenClosed.astro'
import WhenOpen from './WhenOpen.astro'

/** What shows each tag that stands within a text, in a page or in an entry of a list. */
export const textTags = {
  Chiffre: Figure,
  Divergence: Disagreement,
  Encadre: Note,
  Ferme: WhenClosed,
  Ouvert: WhenOpen,
  Source,
}
