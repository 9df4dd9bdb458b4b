import { PDFDocument } from '@cantoo/pdf-lib'
import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'

/** Descriptors that give a system face the room that ours takes, in percent. */
export interface FallbackMetrics {
  sizeAdjust: number
  ascent: number
  descent: number
  lineGap: number
}

/** Plain French prose in unaccented letters: accents change no advance in any of these fonts. */
const sample =
  'Le label reconnait les ecosystemes de jeunes pousses les plus remarquables. Un territoire ' +
  'depose son projet, puis le construit avec la mission. Apres une visite sur place, il peut ' +
  'remettre une nouvelle version. Quinze candidatures ont ete deposees, neuf labels attribues.'

/**
 * Measures how a system face must be set so that nothing moves when ours arrives.
 * Arial and Liberation Sans have the advances of Helvetica, whose tables come with pdf-lib.
 * @param font the bytes of one of our faces at one weight
 * @param metrics which of Helvetica's tables to compare with
 */
export async function fallbackMetrics(
  font: Buffer,
  metrics: 'Helvetica' | 'Helvetica-Bold',
): Promise<FallbackMetrics> {
  const ours = fontkit.create(font) as Font
  const theirs = await (await PDFDocument.create()).embedFont(metrics)
  // Letter by letter: without their kerning.
  const system = [...sample].reduce((sum, letter) => sum + theirs.widthOfTextAtSize(letter, 1), 0)
  const ratio = ours.layout(sample, ['kern']).advanceWidth / ours.unitsPerEm / system
  const percent = (units: number) => round((units / ours.unitsPerEm / ratio) * 100)
  return {
    sizeAdjust: round(ratio * 100),
    ascent: percent(ours.ascent),
    descent: percent(-ours.descent),
    lineGap: percent(ours.lineGap),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
