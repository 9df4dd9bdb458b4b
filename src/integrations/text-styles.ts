import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type Rule } from 'postcss'

/** Pages with figures, cards, files or tables of their own; every other page is a text. */
const illustrated =
  /^((index|404)\.html|(accessibilite|benefices|cahier-des-charges\/versions|chronologie|documents|donnees|ecosystemes)\/.*)$/

const link = /<link rel="stylesheet" href="([^"]*\/_astro\/(style\.[^"]*\.css))">/

/**
 * Gives the pages of text, the longest of the site, a style sheet without the rules that only the
 * others use: what blocks their first display is a fifth lighter. Whatever a text page holds, or a
 * script names, stays.
 */
export function textStyles(): AstroIntegration {
  return {
    name: 'text-styles',
    hooks: {
      'astro:build:done': ({ dir }) => writeTextStyles(fileURLToPath(dir)),
    },
  }
}

/** @throws Error when no page names the style sheet that the bundler wrote */
function writeTextStyles(folder: string): void {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const pages = globSync('**/*.html', { cwd: folder })
    .filter((file) => !illustrated.test(file))
    .map((file) => ({ file, html: read(file) }))
  const [, href = '', name = ''] =
    pages.map(({ html }) => link.exec(html)).find((found) => found) ?? []
  if (name === '') throw new Error('Aucune page ne nomme la feuille de styles du site.')
  const scripts = globSync('_astro/*.js', { cwd: folder }).map(read)
  const named = new Set([
    ...pages.flatMap(({ html }) => classesIn(html)),
    ...scripts.flatMap(namedIn),
  ])
  const isNeeded = (cssClass: string) => cssClass === '' || named.has(cssClass)
  const sheet = withoutRules(read(join('_astro', name)), isNeeded)
  const digest = createHash('sha256').update(sheet).digest('base64url').slice(0, 8)
  const own = `texte.${digest}.css`
  writeFileSync(join(folder, '_astro', own), sheet)
  for (const { file, html } of pages) {
    writeFileSync(join(folder, file), html.replace(href, href.replace(name, own)))
  }
}

const classesIn = (html: string): string[] =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/))

/** Every word that a script holds between quotes, alone or in a selector: one may be a class. */
const namedIn = (script: string): string[] =>
  [...script.matchAll(/(["'`])([\w\s.#>:[\]=-]+)\1/g)].flatMap(([, , text = '']) =>
    text.split(/[^\w-]+/),
  )

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
