import type { Page } from 'playwright-core'
import type { Proofs } from './proofs.ts'

declare global {
  interface Window {
    /** What the page's scripts asked of the browser. */
    asked: string[]
  }
}

/** Notes the events that the scripts of a page listen to, and the timers that repeat. */
export const watchScripts = (page: Page) =>
  page.addInitScript(() => {
    window.asked = []
    const listen = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type: string, listener, options) {
      // What only looks on, as Astro's prefetch of a link that is pressed, is said to be passive.
      if (typeof options !== 'object' || !options?.passive) window.asked.push(type)
      return listen.call(this, type, listener, options)
    }
    const repeat = window.setInterval
    window.setInterval = ((...args: Parameters<typeof repeat>) => {
      window.asked.push('setInterval')
      return repeat(...args)
    }) as typeof repeat
  })

/** Consultation */
export const consultation: Proofs = {
  '13.1 — aucune page ne se recharge ni ne change d’elle-même': [
    'html',
    () => [
      ...document.querySelectorAll('meta[http-equiv=refresh i]'),
      ...window.asked.filter((what) => what === 'setInterval'),
    ],
  ],
  '13.7, 13.8 — rien ne bouge, ne clignote ni ne défile de soi-même': [
    'body',
    () => [
      ...document.querySelectorAll('marquee, blink'),
      ...document.getAnimations().map((animation) => `animation ${animation.id}`),
    ],
  ],
  '13.9 — rien n’impose l’orientation de l’écran': [
    'html',
    () =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => /orientation:|rotate\(-?90deg\)/.test(rule.cssText))
        .map((rule) => rule.cssText.slice(0, 120)),
  ],
  '13.10, 13.12 — tout se fait d’un appui simple : aucun geste, aucun mouvement de l’appareil': [
    'html',
    () => [
      ...document.querySelectorAll('[draggable=true]'),
      ...window.asked.filter((type) => /^(touch|gesture|drag|wheel|device|orientation)/.test(type)),
    ],
  ],
  '13.11 — une action se fait au relâchement, donc se laisse abandonner': [
    'html',
    () => window.asked.filter((type) => /^(mouse|pointer)(down|move)/.test(type)),
  ],
}
