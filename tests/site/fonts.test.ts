import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

const sheets = files
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(join(dist, file), 'utf8') }))

test('every page asks at once for the fonts of all text, and for no other', () => {
  const fonts = [
    ...new Set(
      sheets
        .flatMap(({ css }) => [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(String))
        .flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? []),
    ),
  ].sort()
  assert.equal(fonts.length, 3)
  for (const { address, $ } of pages) {
    const asked = $('link[rel=preload][as=font][crossorigin]').toArray()
    assert.deepEqual(asked.map((link) => $(link).attr('href')).sort(), fonts, address)
  }
})

test('no length is counted in figures, whose width changes when the font comes', () => {
  assert.ok(sheets.length > 0)
  none(
    sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/[\w-]+:[^;{}]*\dch\b/g)].map(([line]) => `${file} : ${line}`),
    ),
  )
})
