import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'postcss'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

/** The classes that begin a rule of a sheet, wherever it stands in the layers. */
function dressed(file: string): Set<string> {
  const classes = new Set<string>()
  parse(readFileSync(join(dist, file), 'utf8')).walkRules(({ selectors, parent }) => {
    if (parent?.type !== 'atrule') return
    for (const selector of selectors) {
      const first = /\.([\w-]+)/.exec(selector)?.[1]
      if (first) classes.add(first)
    }
  })
  return classes
}

const whole = files.find((file) => /^_astro\/style\..*\.css$/.test(file)) ?? ''
const all = dressed(whole)

test('a page has in its style sheet every rule that dresses what it holds', () => {
  const sheets = new Map<string, Set<string>>()
  const missing = pages.flatMap(({ file, $ }) => {
    const href = $('link[rel=stylesheet]:not([media])').attr('href') ?? ''
    const sheet = `_astro/${href.split('/').at(-1)}`
    const own = sheets.get(sheet) ?? dressed(sheet)
    sheets.set(sheet, own)
    const held = new Set(
      $('[class]')
        .toArray()
        .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/)),
    )
    return [...held]
      .filter((name) => all.has(name) && !own.has(name))
      .map((name) => `${file} : .${name} n’est pas dans ${sheet}`)
  })
  none(missing)
  assert.equal(sheets.size, 2, 'une feuille entière, et une pour les textes')
})
