import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesIn, seconds, weightOf } from '#src/build/measure.ts'
import { temporaryFolder } from '../support/folder.ts'

const durations = [
  [0, '0\u00a0s'],
  [940, '0,9\u00a0s'],
  [1260, '1,3\u00a0s'],
  [62_000, '62\u00a0s'],
] as const
for (const [milliseconds, words] of durations) {
  test(`${milliseconds} ms reads ${words}`, () => assert.equal(seconds(milliseconds), words))
}

test('all files below a folder are listed once, sorted, and weighed', () => {
  const folder = temporaryFolder({ 'b.txt': '12345', 'a/c/d.txt': '123', 'a/.e': '' })
  assert.deepEqual(filesIn(folder), ['a/.e', 'a/c/d.txt', 'b.txt'])
  assert.equal(weightOf(folder, filesIn(folder)), 8)
})
