import assert from 'node:assert/strict'
import { test } from 'node:test'
import { robots } from '#src/exports/robots.ts'
import { securityText } from '#src/exports/security.ts'
import { label, publication } from '../support/publication.ts'

const withContact = (email: string | null, form: string | null) =>
  securityText({
    ...publication,
    label: { ...label, site: { ...label.site, contact: { email, form } } },
  })

const contacts: [fact: string, text: string, expected: string[]][] = [
  ['the operator’s address', withContact('a@b.fr', null), ['mailto:a@b.fr']],
  ['address and form', withContact('a@b.fr', 'https://b.fr'), ['mailto:a@b.fr', 'https://b.fr']],
  ['the contact page while unset', withContact(null, null), ['https://exemple.fr/label/contact/']],
]

for (const [fact, text, expected] of contacts) {
  test(`security.txt gives ${fact}`, () => {
    assert.deepEqual(
      [...text.matchAll(/^Contact: (.*)$/gm)].map(([, value]) => value),
      expected,
    )
  })
}

test('security.txt says that no address is known, only while none is', () => {
  assert.match(withContact(null, null), /^# L’éditeur n’a pas encore indiqué d’adresse/m)
  assert.doesNotMatch(withContact('a@b.fr', null), /pas encore/)
})

const expiries: [lastChange: string, expiry: string][] = [
  ['2026-11-22', '2027-11-21T00:00:00Z'],
  ['2027-01-01', '2027-12-31T00:00:00Z'],
  ['2028-02-29', '2029-02-28T00:00:00Z'],
]

for (const [lastChange, expiry] of expiries) {
  test(`security.txt of ${lastChange} expires within a year, on ${expiry}`, () => {
    const journal = label.journal.map((entry) => ({ ...entry, date: lastChange }))
    const pages = label.pages.map((page) => ({ ...page, updated: '2020-01-01' }))
    const text = securityText({ ...publication, label: { ...label, journal, pages } })
    assert.match(text, new RegExp(`^Expires: ${expiry}$`, 'm'))
  })
}

test('robots.txt gives the full address of the site map', () => {
  assert.match(robots(publication), /^Sitemap: https:\/\/exemple\.fr\/label\/sitemap-index\.xml$/m)
})
