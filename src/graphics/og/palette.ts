import { colors } from '../colors.ts'

/** Red, green and blue, from 0 to 255. */
export type Color = readonly [number, number, number]

/** Index of the ink: those before it go from the paper to the ink in even steps. */
export const ink = 9
const accentSteps = 5

/** The sixteen colours of a picture: so few that a point takes half a byte. */
export const palette: readonly Color[] = [
  ...ramp(colors.ink, ink),
  rgb(colors.inkSoft),
  ...ramp(colors.accent, accentSteps).slice(1),
]

/** Index of the nearest colour, of colours given by five bits a channel. */
const nearest = Uint8Array.from({ length: 1 << 15 }, (_, bits) => {
  const color = [bits >> 10, (bits >> 5) & 31, bits & 31].map((five) => five * 8 + 4)
  const distances = palette.map((one) =>
    one.reduce((sum, value, channel) => sum + (value - color[channel]!) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
})

/** The index of the colour of the palette that is nearest to a colour. */
export function indexOf(red: number, green: number, blue: number): number {
  return nearest[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)]!
}

/** From the paper to a colour. */
function ramp(color: string, steps: number): Color[] {
  const [from, to] = [rgb(colors.bg), rgb(color)]
  return Array.from({ length: steps + 1 }, (_, step) => {
    const mix = (channel: 0 | 1 | 2) =>
      Math.round(from[channel] + ((to[channel] - from[channel]) * step) / steps)
    return [mix(0), mix(1), mix(2)]
  })
}

function rgb(hex: string): Color {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
