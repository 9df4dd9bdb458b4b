import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse, type AtRule, type ChildNode } from 'postcss'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { root } from '../support/root.ts'

/** The classes that begin a rule, wherever it stands in the layers. */
function dressed(css: string): Set<string> {
  const classes = new Set<string>()
  parse(css).walkRules((rule) => {
    if (isNested(rule)) return
    for (const selector of rule.selectors) {
      const first = /\.([\w-]+)/.exec(selector)?.[1]
      if (first) classes.add(first)
    }
  })
  return classes
}

const isNested = ({ parent }: ChildNode): boolean =>
  parent?.type === 'rule' || (parent?.type === 'atrule' && isNested(parent as AtRule))

const sheets = new Map(
  files
    .filter((file) => /^_astro\/(fiches|fichiers|texte)\./.test(file))
    .map((file) => [file, dressed(readFileSync(join(dist, file), 'utf8'))]),
)

/** All that the components dress, as they are written: nothing may be lost on the way. */
const all = new Set(
  globSync(join(root, 'src/**/*.astro')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<style is:global>(.*?)<\/style>/gs)].flatMap(
      ([, css = '']) => [...dressed(css)],
    ),
  ),
)

test('a page has in its style sheet every rule that dresses what it holds', () => {
  assert.equal(sheets.size, 3)
  assert.ok(all.size > 30)
  none(
    pages.flatMap(({ file, $ }) => {
      const href = $('link[rel=stylesheet]:not([media])').attr('href') ?? ''
      const sheet = `_astro/${href.split('/').at(-1)}`
      const own = sheets.get(sheet)
      if (!own) return [`${file} n’a pas la feuille de styles d’une sorte de pages : ${href}`]
      const held = new Set(
        $('[class]')
          .toArray()
          .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/)),
      )
      return [...held]
        .filter((name) => all.has(name) && !own.has(name))
        .map((name) => `${file} : .${name} n’est pas dans ${sheet}`)
    }),
  )
})

test('each kind of pages is spared the rules of the others', () => {
  for (const [sheet, own] of sheets) {
    const dressing = [...all].filter((name) => own.has(name))
    assert.ok(dressing.length < all.size * 0.9, `${sheet} : ${dressing.length} de ${all.size}`)
  }
})
