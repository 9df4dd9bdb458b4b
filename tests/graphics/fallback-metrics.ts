import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
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

const { resolve } = createRequire(import.meta.url)

/**
 * Measures how a system face must be set so that nothing moves when ours arrives.
 * Arial and Liberation Sans have the advances of Helvetica, whose tables come with pdfkit.
 * @param font the bytes of one of our faces at one weight
 * @param metrics which of Helvetica's tables to compare with
 */
export function fallbackMetrics(
  font: Buffer,
  metrics: 'Helvetica' | 'Helvetica-Bold',
): FallbackMetrics {
  const ours = fontkit.create(font) as Font
  const advances = readAdvances(metrics)
  const system = [...sample].reduce((sum, letter) => sum + (advances.get(letter) ?? 0), 0) / 1000
  const ratio = ours.layout(sample, ['kern']).advanceWidth / ours.unitsPerEm / system
  const percent = (units: number) => round((units / ours.unitsPerEm / ratio) * 100)
  return {
    sizeAdjust: round(ratio * 100),
    ascent: percent(ours.ascent),
    descent: percent(-ours.descent),
    lineGap: percent(ours.lineGap),
  }
}

function readAdvances(metrics: string): Map<string, number> {
  const table = join(dirname(resolve('pdfkit')), 'data', `${metrics}.afm`)
  const lines = readFileSync(table, 'latin1').matchAll(/^C (\d+) ; WX (\d+) ;/gm)
  return new Map(
    [...lines].map(([, code, advance]) => [String.fromCharCode(Number(code)), Number(advance)]),
  )
}

const round = (value: number) => Math.round(value * 100) / 100
