import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content } from '#src/label/content.ts'
import { boxLines } from '#src/label/form.ts'
import { formRules } from '#src/label/rules/form.ts'
import { field } from '#src/kinds/form-section.ts'
import { readContent } from '#tests/content.ts'

const rule = formRules.find(({ code }) => code === 'formulaire/cadre')

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

test('an answer longer than a page is refused, with the place and the mend', () => {
  const parsed = field.parse({ ...asked, type: 'long-text', maxLength: 6000 })
  const section = {
    order: 1,
    title: 'S',
    intro: 'I',
    fields: [parsed],
    id: 's',
    file: 'content/form/s.yaml',
    body: '',
  }

  const [problem] = rule!.check({ form: [section] } as unknown as Content)
  assert.equal(problem?.file, 'content/form/s.yaml')
  assert.deepEqual(problem?.path, ['fields', 0, 'maxLength'])
  assert.match(problem?.message ?? '', /6000 caractères.*maxLength: 2800/)
})

test('the questions of the form all fit', () => {
  assert.deepEqual([...rule!.check(readContent())], [])
})
