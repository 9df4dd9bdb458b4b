import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'

/** The phone of the reader; pixels. */
const screen = { width: 375, height: 812 }

/** What a reader looks for, the links to follow from the home page, and the answer to find. */
const tasks: [task: string, steps: RegExp[], answer: RegExp][] = [
  ['qui a reçu le label le 12 novembre 2014', [], /Aix-Marseille[^]*Bordeaux[^]*Toulouse/],
  ['ce que Brest est devenue', [/territoire est devenu/, /^Brest$/], /24 juin 2015[^]*Capitale/],
  ['la liste des exigences', [/ce qu’il demandait/], /E1\.1[^]*E2\.4/],
  ['si le label apportait de l’argent', [], /sans contrepartie financière/],
  ['comment candidater aujourd’hui', [/ce qui existe aujourd’hui/], /Non[^]*Capitales/],
  [
    'ce qu’est le comité',
    [/comment on l’obtenait/],
    /Proposition au label\s+La Mission French Tech ; un comité externe/,
  ],
  ['qui décidait', [/comment on l’obtenait/], /Décision\s+L’État/],
  ['le formulaire', [], /formulaire de candidature\s+\(PDF à remplir/],
  [
    'ce qui a changé de janvier à novembre 2014',
    [/ce qu’il demandait/, /^Janvier et novembre$/],
    /numérique[^]{0,10}devient/,
  ],
  ['combien Nantes comptait de start-up', [/^Nantes$/], /Start-up\s+Non trouvé/],
  ['ce qu’est un bâtiment totem', [/une réponse courte/, /bâtiment totem/], /[Ll]ieu de référence/],
  ['les données en CSV', [/les données ouvertes/], /ecosystemes\.csv/],
  ['l’état de l’accessibilité', [/^Accessibilité$/], /se déclare non conforme/],
  ['comment signaler une erreur', [/^Contact$/], /n’a pas encore indiqué d’adresse de contact/],
  ['où est le document d’origine', [/^Sources$/], /L’original n’est pas publié ici/],
]

describe('fifteen tasks, from the home page of a phone', async () => {
  const page = await openPage({ viewport: screen })
  for (const [task, steps, answer] of tasks) {
    test(task, async () => {
      assert.ok(steps.length <= 2)
      await page.goto(await at('/'))
      for (const step of steps) {
        const link = page.locator('a, summary').filter({ hasText: step, visible: true }).first()
        await link.click()
        await page.waitForLoadState()
      }
      assert.match(await page.evaluate(firstScreens, screen.height * 2), answer)
    })
  }
})

/** The words shown from where the reader stands to two screens below. */
function firstScreens(room: number): string {
  const words: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement
    const box = parent?.getBoundingClientRect()
    const isShown = box && box.height > 0 && box.top >= 0 && box.top < room
    if (isShown) words.push(walker.currentNode.textContent ?? '')
  }
  return words.join('\n').replace(/[\u00a0 ]+/g, ' ')
}
