import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

/**
 * What the site does not have, so that a criterion of the RGAA does not apply to it. The title
 * begins with the criteria. When one of these fails, their verdicts are to be given again.
 */
const absences: Record<string, string> = {
  '1.4, 1.5 — aucun CAPTCHA, aucune image-test':
    '[class*=captcha i], [id*=captcha i], [src*=captcha i], [data-sitekey], input[type=image]',
  '2.1, 2.2 — aucun cadre': 'iframe, frame, frameset, object, embed, portal, fencedframe',
  '4.1 à 4.13 — ni son, ni vidéo, ni toile, ni animation':
    'audio, video, :not(picture) > source, track, canvas, animate, animateMotion, animateTransform, applet, bgsound, [src*=".gif" i]',
  '5.3, 5.8 — aucun tableau de mise en forme':
    'table[role=presentation], table[role=none], table:not(:has(th))',
  '8.9 — aucune balise de mise en forme':
    'font, center, big, strike, tt, basefont, marquee, blink, spacer, [align], [bgcolor], [border]',
  '11.12, 11.13 — aucun champ ne demande de donnée sur la personne':
    'input:not([type=search], [type=radio], [type=checkbox], [type=hidden], :not([type])), textarea, [autocomplete]:not([autocomplete=off]), form[method=post]',
  '12.10 — aucune touche d’accès': '[accesskey]',
  '13.2 — aucun lien ni formulaire n’ouvre de fenêtre': '[target]:not([target=_self])',
}

for (const [fact, selector] of Object.entries(absences)) {
  test(fact, () => {
    none(
      pages.flatMap(({ address, $ }) =>
        $(selector)
          .toArray()
          .map((node) => `${address} : ${$.html(node).slice(0, 120)}`),
      ),
    )
  })
}

/** What would move, flash, count the time or listen to the device, in styles and in scripts. */
const calls: Record<string, [extension: string, pattern: RegExp]> = {
  '13.7, 13.8 — aucune animation dans les styles': [
    '.css',
    /@keyframes|animation(-name)?:(?!none)/,
  ],
  '13.10, 13.12 — aucun script n’attend de geste ni de mouvement de l’appareil': [
    '.js',
    /\b(devicemotion|deviceorientation|touchmove|gesturestart|DeviceMotionEvent)\b/,
  ],
  '13.1 — aucun script ne recharge la page après un délai': [
    '.js',
    /setTimeout\([^;]{0,80}location\.(reload|assign|replace|href)/,
  ],
}

for (const [fact, [extension, pattern]] of Object.entries(calls)) {
  test(fact, () => {
    const read = files.filter((file) => file.startsWith('_astro/') && file.endsWith(extension))
    assert.ok(read.length > 0, `aucun fichier ${extension} à lire`)
    none(read.filter((file) => pattern.test(readFileSync(join(dist, file), 'utf8'))))
  })
}
