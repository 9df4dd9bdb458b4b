import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { pages } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { prove } from './proofs.ts'

declare global {
  interface Window {
    /** What the page's scripts asked of the browser. */
    asked: string[]
  }
}

/** Notes the events that the scripts of a page listen to, and the timers that repeat. */
const watchScripts = (page: Page) =>
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

prove(
  'Consultation',
  {
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
        ...window.asked.filter((type) =>
          /^(touch|gesture|drag|wheel|device|orientation)/.test(type),
        ),
      ],
    ],
    '13.11 — une action se fait au relâchement, donc se laisse abandonner': [
      'html',
      () => window.asked.filter((type) => /^(mouse|pointer)(down|move)/.test(type)),
    ],
  },
  { setup: watchScripts, reducedMotion: 'no-preference', waitUntil: 'load' },
)

test('13.3, 13.4 — chaque document à télécharger donne à côté sa version en page web', () => {
  const blocks = pages.flatMap(({ address, $ }) =>
    $('.download')
      .toArray()
      .map((block) => ({
        address,
        read: $(block).find('p a[href$="/"]').first().text(),
        file: $(block).find('a[download]').attr('href') ?? '',
      })),
  )
  assert.ok(blocks.length > 4)
  const shown = blocks.filter(({ address }) => address === '/documents/')
  none(shown.filter(({ read }) => read === '').map(({ file }) => file))
  const offered = new Set(blocks.map(({ file }) => file))
  assert.deepEqual([...offered].toSorted(), [...new Set(shown.map(({ file }) => file))].toSorted())
})

test('13.5, 13.6 — aucun contenu cryptique : ni dessin en caractères, ni émoticône', () => {
  none(
    pages
      .filter(({ $ }) => /[\u{1F300}-\u{1FAFF}]|[:;]-[)(]|[─-╿]{3}/u.test($('body').text()))
      .map(({ address }) => address),
  )
})
