import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, files } from '../support/dist.ts'

test('the script of every page does not carry the bundler’s way to load its parts', () => {
  const code = files
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n')
  assert.match(code, /\.rel=[`'"]modulepreload/)
  assert.doesNotMatch(code, /vite:preloadError/)
})
