import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutRules } from '#src/build/page-styles.ts'

const sheet = [
  '@layer components{.map{color:red;.place{color:blue}}.map .legend,.note{color:green}h2{margin:0}}',
  '@layer base{.map{color:black}}',
].join('')

const rows: [needed: string[], left: string][] = [
  [['map', 'note', ''], sheet],
  [
    ['note', ''],
    '@layer components{.map .legend,.note{color:green}h2{margin:0}}@layer base{.map{color:black}}',
  ],
  [[''], '@layer components{h2{margin:0}}@layer base{.map{color:black}}'],
]

for (const [needed, left] of rows) {
  test(`with ${needed.filter(Boolean).join(', ') || 'no class'}, what dresses nothing goes`, () =>
    assert.equal(
      withoutRules(sheet, (name) => needed.includes(name)),
      left,
    ))
}
