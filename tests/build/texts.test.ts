import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { astroList } from '#src/build/texts.ts'
import { root } from '#tests/support/root.ts'

test('Astro still lists its texts in the file that a build writes otherwise', () => {
  const constants = readFileSync(join(root, 'node_modules/astro/dist/content/consts.js'), 'utf8')
  const [, file] = /MODULES_IMPORTS_FILE = "(.+?)"/.exec(constants) ?? []
  assert.match(`.astro/${file}`, astroList)
})
