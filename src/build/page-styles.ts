import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type Rule } from 'postcss'

/** Kinds of pages, by the name of their style sheet; a page is of the first kind that it fits. */
const kinds: Readonly<Record<string, RegExp>> = {
  // Cards, maps and figures.
  fiches: /^((index|404)\.html|(benefices|chronologie|ecosystemes)\/)/,
  // Files, and tables of their own.
  fichiers: /^(accessibilite|cahier-des-charges\/versions|documents|donnees)\//,
  texte: /^/,
}

/**
 * Gives each kind of pages a style sheet without the rules that only the others use: what blocks
 * their first display is a fifth to a third lighter. Whatever a page of the kind holds, or a script
 * names, stays.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => writeStyles(fileURLToPath(dir)),
    },
  }
}

/** @throws Error when a page does not name the style sheet that the bundler wrote */
function writeStyles(folder: string): void {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const whole = globSync('_astro/style.*.css', { cwd: folder })
  const [sheet, another] = whole
  if (!sheet || another) throw new Error(`Une seule feuille de styles attendue : ${whole}.`)
  const css = read(sheet)
  const scripts = globSync('_astro/*.js', { cwd: folder }).map(read)
  for (const [kind, files] of Map.groupBy(globSync('**/*.html', { cwd: folder }), kindOf)) {
    const pages = files.map((file) => ({ file, html: read(file) }))
    const needed = new Set([
      ...scripts.flatMap((script) => script.match(/(?<=["'`. ])[\w-]+/g) ?? []),
      ...pages.flatMap(
        ({ html }) =>
          html
            .match(/ class="[^"]*"/g)
            ?.join()
            .match(/[\w-]+/g) ?? [],
      ),
    ])
    const own = withoutRules(css, (cssClass) => cssClass === '' || needed.has(cssClass))
    const digest = createHash('sha256').update(own).digest('base64url').slice(0, 8)
    const name = `_astro/${kind}.${digest}.css`
    writeFileSync(join(folder, name), own)
    for (const { file, html } of pages) {
      if (!html.includes(sheet)) throw new Error(`${file} ne nomme pas ${sheet}.`)
      writeFileSync(join(folder, file), html.replace(sheet, name))
    }
  }
  rmSync(join(folder, sheet))
}

const kindOf = (file: string) => Object.keys(kinds).find((kind) => kinds[kind]!.test(file))!

/**
 * Leaves out the rules of components whose first class no page needs.
 * @param isNeeded tells whether a class, without its dot, may occur
 */
export function withoutRules(css: string, isNeeded: (cssClass: string) => boolean): string {
  const root = parse(css)
  root.walkAtRules('layer', (layer) => {
    if (layer.params !== 'components') return
    layer.each((node) => {
      if (node.type === 'rule' && !rootClasses(node).some(isNeeded)) node.remove()
    })
  })
  return root.toString()
}

/** The first class of each selector; an empty one, always needed, where there is none. */
const rootClasses = ({ selectors }: Rule): string[] =>
  selectors.map((selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? '')
