import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { readSettings } from '#src/settings.ts'
import { pages } from '../support/dist.ts'
import { findBrowser } from '../support/find-browser.ts'
import { close, folderServer, open } from '../support/folder-server.ts'

/** IBM's engine, beside axe and html-validate which `npm test` runs: it asks other questions. */
const engine = { name: 'accessibility-checker-engine', version: '4.0.34' }

/** What one rule found over the whole site. */
interface RuleCount {
  règle: string
  endroits: number
  pages: number
  /** The first place where it is. */
  où: string
  /** Why the findings stay; undefined when nobody has explained them: to be mended. */
  pourquoi: string | undefined
}

/** Rules whose findings were read one by one: a person, or a test, answered the question. */
const kept: readonly { rule: RegExp; only?: RegExp; why: string }[] = [
  {
    rule: /^element_tabbable_role_valid$/,
    only: /role="region"/,
    why: 'ce qui est large défile : le clavier doit l’atteindre, et la région le nomme',
  },
  {
    rule: /^aria_role_redundant$/,
    only: /role="list"/,
    why: 'Safari retire son rôle à une liste sans puces : role="list" le rend',
  },
  {
    rule: /^element_attribute_deprecated$/,
    only: /"http-equiv"/,
    why: '« http-equiv » n’est pas obsolète : il porte la politique de sécurité de la page',
  },
  {
    rule: /^list_structure_proper$/,
    only: /<dl/,
    why: 'HTML permet de grouper dt et dd dans un div',
  },
  { rule: /^text_block_heading$/, why: 'étiquettes : laissées à une personne (critère 9.1)' },
  { rule: /^text_sensory_misuse$/, why: '« large » et « Medium » ne désignent pas une taille' },
  { rule: /^style_color_misuse$/, why: 'posé sur chaque page : colours.test.ts répond' },
  {
    rule: /^aria_complementary_label_visible$/,
    only: /class="state/,
    why: 'bandeau d’une phrase, qui dit elle-même l’état du label',
  },
  {
    rule: /^img_alt_background$/,
    only: /class="tab/,
    why: 'ombres au bord de ce qui défile : rien à lire',
  },
  {
    rule: /^input_label_exists$/,
    only: /<output>/,
    why: 'le compte se lit de lui-même : « 9 candidats sur 15 »',
  },
  {
    rule: /^style_highcontrast_visible$/,
    why: 'posé sur chaque page : preferences.test.ts répond',
  },
  { rule: /^element_tabbable_(visible|unobscured)$/, why: 'keyboard.test.ts suit le focus (10.7)' },
  {
    rule: /^download_keyboard_controllable$/,
    why: 'un lien ordinaire : aucun script ne le retient',
  },
  {
    rule: /^(select_options_grouped|input_fields_grouped|form_submit_button_exists)$/,
    why: 'filtres des écosystèmes : chacun a son étiquette et agit aussitôt',
  },
  {
    rule: /^blockquote_cite_exists$/,
    why: 'deux versions citées, sous le nom et la date de chacune',
  },
]

/** Runs IBM's engine over every page of the built site, in both themes, all folds open. */
export async function accessibilityFindings(dist: string): Promise<RuleCount[]> {
  const code = readFileSync(install(), 'utf8')
  const { base } = readSettings()
  const server = folderServer({ folder: dist, base })
  const origin = await open(server)
  const browser = await chromium.launch({ executablePath: await findBrowser() })
  const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'fr-FR', bypassCSP: true })
  const found: { rule: string; address: string; what: string }[] = []
  for (const { address } of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${origin}${base}${address.slice(1)}`)
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
      await page.evaluate(code)
      const results = await page.evaluate(async () => {
        const { ace } = window as unknown as { ace: { Checker: new () => Checker } }
        interface Checker {
          check: (
            document: Document,
            sets: string[],
          ) => Promise<{ results: { ruleId: string; value: string[]; snippet: string }[] }>
        }
        const { results } = await new ace.Checker().check(document, ['WCAG_2_2'])
        return results
          .filter(({ value }) => value[1] !== 'PASS')
          .map(({ ruleId, snippet }) => ({ rule: ruleId, what: snippet }))
      })
      found.push(...results.map((result) => ({ ...result, address })))
    }
  }
  await browser.close()
  close(server)
  return [
    ...Map.groupBy(found, ({ rule, what }) => `${rule} ${reasonFor(rule, what)}`).values(),
  ].map((group) => ({
    règle: group[0]!.rule,
    endroits: group.length,
    pages: new Set(group.map(({ address }) => address)).size,
    où: `${group[0]!.address} ${group[0]!.what.slice(0, 80)}`,
    pourquoi: reasonFor(group[0]!.rule, group[0]!.what),
  }))
}

const reasonFor = (rule: string, what: string) =>
  kept.find((one) => one.rule.test(rule) && (one.only?.test(what) ?? true))?.why

/** The engine is no dependency of the project: it is kept in the system's temporary folder. */
function install(): string {
  const folder = join(tmpdir(), `ace-${engine.version}`)
  const file = join(folder, 'node_modules', engine.name, 'ace.js')
  if (!existsSync(file)) {
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder]
    const wanted = `${engine.name}@${engine.version}`
    execFileSync('npm', ['install', ...options, wanted], { stdio: 'inherit' })
  }
  return file
}
