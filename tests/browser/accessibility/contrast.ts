import type { Page } from 'playwright-core'
import type { Proofs } from './proofs.ts'

declare global {
  interface Window {
    /** Contrast ratio of two colours as CSS computes them. */
    contrast: (one: string, other: string) => number
    /** The colour on which an element is drawn. */
    ground: (element: Element | null) => string
  }
}

/** Makes the measures at hand in every page. */
export const measures = (page: Page) =>
  page.addInitScript(() => {
    const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = parts(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    window.contrast = (one, other) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
      return (light + 0.05) / (dark + 0.05)
    }
    window.ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (parts(backgroundColor)[3] !== 0) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
  })

/** Criteria 3.2, for what axe does not see, and 3.3, in a theme. */
export const contrasts = (theme: string): Proofs => ({
  [`3.2 — ${theme}, les noms de la carte se lisent à 4,5 pour 1 sur la terre et autour`]: [
    '.place text',
    (names) =>
      names.filter((name) => {
        const { fill } = getComputedStyle(name)
        const land = document.querySelector('.land')
        const grounds = [window.ground(name), land ? getComputedStyle(land).fill : fill]
        return grounds.some((ground) => window.contrast(fill, ground) < 4.5)
      }),
  ],
  [`3.3 — ${theme}, le bord de chaque champ et bouton se voit à 3 pour 1`]: [
    'input[type=search], select, button:not(.plain), header summary',
    (controls) =>
      controls.filter((control) => {
        if (!control.checkVisibility()) return false
        const { borderTopColor, backgroundColor } = getComputedStyle(control)
        const around = window.ground(control.parentElement)
        return (
          window.contrast(borderTopColor, around) < 3 &&
          window.contrast(backgroundColor, around) < 3
        )
      }),
  ],
  [`3.3, 10.7 — ${theme}, la marque du focus se voit à 3 pour 1 sur chaque fond`]: [
    'main, header, footer, dialog, aside',
    (zones) => {
      const probe = document.createElement('i')
      probe.style.color = 'var(--focus)'
      document.body.append(probe)
      const focus = getComputedStyle(probe).color
      probe.remove()
      return zones.filter((zone) => window.contrast(focus, window.ground(zone)) < 3)
    },
  ],
  [`3.3 — ${theme}, les points et les traits qui portent une information se voient à 3 pour 1`]: [
    '.point path',
    (shapes) =>
      shapes.filter((shape) => {
        const { fill } = getComputedStyle(shape)
        return shape.checkVisibility() && window.contrast(fill, window.ground(shape)) < 3
      }),
  ],
})
