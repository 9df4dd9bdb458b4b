import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printed } from '#src/forms/document.ts'
import { label, site } from './made.ts'

for (const [email, isOffered] of [
  [null, false],
  ['contact@exemple.fr', true],
] as const) {
  test(`a cover ${isOffered ? 'offers' : 'does not offer'} another format with ${email ?? 'no contact'}`, () => {
    const of = { ...label, site: { ...label.site, contact: { email, form: null } } }
    for (const entry of of.documents.filter(({ formats }) => formats.includes('pdf'))) {
      const { opening } = printed(entry, of, site, () => ({
        type: 'root',
        children: ['', ...entry.parts, ...entry.annexes].map((part) => ({
          ...{ type: 'heading', depth: 1, children: [] },
          data: { id: site + part.slice(1) },
        })),
      }))
      assert.equal(JSON.stringify(opening).includes('autre format'), isOffered, entry.id)
    }
  })
}
