import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import { packageFile } from '../packages.ts'

/** Size of a label on the narrowest map, in pixels and in units of the frame. */
export const fontSize = 12

/** Heights of bold Atkinson above and below the baseline, as parts of its size, accents included. */
export const ascent = 0.86
export const descent = 0.22

const bold =
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'
const font = fontkit.openSync(packageFile(bold)) as Font

/** Width of a label in bold Atkinson at the size of the map, in units of the frame. */
export function textWidth(text: string): number {
  return (font.layout(text, ['kern']).advanceWidth / font.unitsPerEm) * fontSize
}
