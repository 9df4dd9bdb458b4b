import assert from 'node:assert/strict'
import { test } from 'node:test'
import { securityText } from '#src/data/machines.ts'
import { label, publication } from '../support/publication.ts'

type Known = Partial<Record<'email' | 'form' | 'security' | 'expires', string | null>>

const textWith = ({ email = null, form = null, security = null, expires = null }: Known) =>
  securityText({
    ...publication,
    label: {
      ...label,
      site: { ...label.site, contact: { email, form }, security: { email: security, expires } },
    },
  })

const expires = '2027-05-01'
const contacts: [fact: string, known: Known, expected: string[]][] = [
  ['the operator’s address', { email: 'a@b.fr', expires }, ['mailto:a@b.fr']],
  [
    'address and form',
    { email: 'a@b.fr', form: 'https://b.fr', expires },
    ['mailto:a@b.fr', 'https://b.fr'],
  ],
  [
    'rather the address for faults',
    { email: 'a@b.fr', security: 's@b.fr', expires },
    ['mailto:s@b.fr'],
  ],
]

for (const [fact, known, expected] of contacts) {
  test(`security.txt gives ${fact}`, () => {
    const text = textWith(known) ?? ''
    assert.deepEqual(
      [...text.matchAll(/^Contact: (.*)$/gm)].map(([, value]) => value),
      expected,
    )
  })
}

test('security.txt has what RFC 9116 requires', () => {
  const text = textWith({ email: 'a@b.fr', expires }) ?? ''
  assert.match(text, /^Expires: 2027-05-01T00:00:00Z$/m)
  assert.match(text, /^Canonical: https:\/\/exemple\.fr\/label\/\.well-known\/security\.txt$/m)
  assert.ok(text.split('\n').every((line) => /^(#.*|[A-Z][\w-]+: \S.*|)$/.test(line)))
})

test('there is no security.txt without someone to reach, nor without an end', () => {
  assert.equal(textWith({ expires }), undefined)
  assert.equal(textWith({ email: 'a@b.fr' }), undefined)
})
