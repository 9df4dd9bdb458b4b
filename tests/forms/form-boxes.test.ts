import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxLines } from '#src/label/form.ts'
import { field } from '#src/kinds/form-section.ts'

const asked = { id: 'ambition', label: 'L’ambition' }

const lines: [question: object, expected: number][] = [
  [{ type: 'text', maxLength: 24 }, 1],
  [{ type: 'text', maxLength: 120 }, 3],
  [{ type: 'text', maxLength: 160 }, 2],
  [{ type: 'long-text', maxLength: 1500 }, 25],
]

for (const [question, expected] of lines) {
  test(`${JSON.stringify(question)} takes ${expected} line(s)`, () => {
    const parsed = field.parse({ ...asked, ...question })
    assert.ok(parsed.type === 'text' || parsed.type === 'long-text')
    assert.equal(boxLines(parsed), expected)
  })
}

test('an answer longer than the box of a page is refused', () => {
  assert.equal(field.safeParse({ ...asked, type: 'long-text', maxLength: 3000 }).success, false)
})
