import type { Proofs } from './proofs.ts'

/**
 * Targets smaller than 24 × 24 px whose surroundings do not make up for it (WCAG 2.5.8): a circle
 * of 24 px round the middle of one must not meet another target. Links in a sentence are exempt.
 */
const small = (targets: HTMLElement[]): HTMLElement[] => {
  const shown = targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    // The table under the map has the same links, with room: WCAG's equivalent control.
    .filter((target) => !target.closest('[inert], .skip, .place'))
    .map((target) => {
      // The words of a choice are part of its target.
      const whole = target.matches('input[type=radio], input[type=checkbox]')
        ? (target.closest('label') ?? target)
        : target
      const inside = [...whole.querySelectorAll('.target')]
      const boxes = inside.length > 0 ? inside : [whole]
      const rects = boxes.flatMap((box) => [...box.getClientRects()])
      return { target, rects }
    })
  const isInline = (target: HTMLElement) => {
    if (getComputedStyle(target).display !== 'inline' || target.closest('svg')) return false
    const line = target.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, caption')
    return line !== null && line.textContent.trim() !== target.textContent.trim()
  }
  const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  return shown
    .filter(({ rects }) => rects.every(({ width, height }) => width < 23.9 || height < 23.9))
    .filter(({ target }) => !isInline(target))
    .filter(({ target, rects }) =>
      rects.some(({ left, right, top, bottom }) =>
        shown.some(
          (other) =>
            other.target !== target &&
            other.rects.some((box) => distance((left + right) / 2, (top + bottom) / 2, box) < 12),
        ),
      ),
    )
    .map(({ target }) => target)
}

/** Main controls, which a command among words is not, less than 44 px high or wide. */
const short = (targets: HTMLElement[]): string[] =>
  targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      const size = `${Math.round(width)} × ${Math.round(height)} px`
      return width < 43.9 || height < 43.9
        ? [`${target.outerHTML.slice(0, 90).replace(/\s+/g, ' ')} : ${size}`]
        : []
    })

/** Buttons of a list that stand less than 8 px under the one before. */
const crowded = (buttons: HTMLElement[]): HTMLElement[] =>
  buttons.filter((button, index) => {
    const before = buttons[index - 1]?.getBoundingClientRect()
    const { top, height } = button.getBoundingClientRect()
    return before && height > 0 && top > before.top && top - before.bottom < 8
  })

const any = 'a[href], button, input:not([type=hidden]), select, summary'
const main =
  'header a, header summary, button:not(.plain), select, input[type=search], label:has(input[type=radio]), label:has(input[type=checkbox]), a[download].file'

/** The sizes of what is pressed, on a window of that width in pixels. */
export const targets = (width: number): Proofs => ({
  [`13.10 — à ${width} px, chaque cible a 24 px ou la place de les avoir`]: [any, small],
  [`13.10 — à ${width} px, les commandes principales ont 44 px`]: [main, short],
  [`13.10 — à ${width} px, les boutons empilés ont 8 px entre eux`]: ['a.file', crowded],
})
