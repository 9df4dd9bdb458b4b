import type { Page } from 'playwright-core'
import { prove } from './proofs.ts'
import { sideways } from './sideways.ts'
import { targets } from './targets.ts'

/** Texts that are cut by the edge of their own box. */
const cut = (elements: HTMLElement[]): HTMLElement[] =>
  elements.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const clips = /hidden|clip/.test(overflowX + overflowY)
    const isHiddenOnPurpose = element.closest('.visually-hidden') !== null
    return (
      clips &&
      !isHiddenOnPurpose &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1)
    )
  })

/** Texts that lie over one another: neighbours whose lines cross. */
const overlapping = (elements: HTMLElement[]): HTMLElement[] =>
  elements.filter((element) => {
    const next = element.nextElementSibling
    if (!next?.matches('p, li, h1, h2, h3, h4, ul, ol, dl, table')) return false
    if (!element.checkVisibility() || !next.checkVisibility()) return false
    const a = element.getBoundingClientRect()
    const b = next.getBoundingClientRect()
    const crossesX = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    const crossesY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
    return (
      a.height > 0 && b.height > 0 && crossesX && crossesY && !element.closest('.visually-hidden')
    )
  })

const narrow = { width: 320, height: 256 }

const texts = 'body :is(p, li, h1, h2, h3, h4, td, th, a, label, dt, dd, summary, button)'

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

const withSpacing = (page: Page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, spacing)

const withoutSpacing = (page: Page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets = []
  })

/** The text alone so much larger, as a reader sets it in the browser. */
const withText = (size: string) => (page: Page) =>
  page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size)

/** Takes the choice that stands for it at the foot of the page, or leaves it. */
const choose = (page: Page) =>
  page.getByLabel('Texte aéré').evaluate((choice: HTMLElement) => choice.click())

const all = (number: string, how: string) => ({
  [`${number} — ${how}, aucune page ne défile sur le côté`]: ['html', sideways] as const,
  [`${number} — ${how}, aucun texte n’est coupé`]: [texts, cut] as const,
  [`${number} — ${how}, aucun texte n’en recouvre un autre`]: [texts, overlapping] as const,
})

prove([
  {
    where: 'Zoom de 200 %',
    proofs: all('10.4', 'avec un zoom de 200 %'),
    viewport: { width: 640, height: 512 },
  },
  {
    where: 'Zoom de 400 %',
    proofs: {
      ...all('10.11', 'à 320 px de large, soit un zoom de 400 %'),
      ...targets(320),
    },
    viewport: narrow,
  },
  {
    where: 'Texte aéré',
    proofs: all('10.12', 'avec des lignes et des lettres espacées, à 320 px'),
    viewport: narrow,
    act: withSpacing,
    undo: withoutSpacing,
  },
  {
    where: 'Texte aéré choisi',
    proofs: all('10.12', 'avec le texte aéré du site, à 320 px'),
    viewport: narrow,
    act: choose,
    undo: choose,
  },
  {
    where: 'Texte doublé',
    proofs: all('10.4', 'avec un texte deux fois plus grand'),
    act: withText('200%'),
    undo: withText(''),
  },
])
