import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../support/root.ts'
import { today, withFile } from './support.ts'

const written = readFileSync(join(root, 'content/site.yaml'), 'utf8')

/** The site's settings with a security contact and an expiry, laid over its content. */
const said = (email: string, expires: string) =>
  withFile(
    'content/site.yaml',
    written.replace(
      /^security:\n.*\n.*\n/m,
      `security:\n  email: ${email}\n  expires: ${expires}\n`,
    ),
  )

const address = 'securite@exemple.fr'
const cases: [fact: string, email: string, expires: string, faults: RegExp][] = [
  ['nothing is set', 'null', 'null', /^$/],
  ['the address holds for months', address, '2027-05-01', /^$/],
  ['it holds for a year', address, '2027-12-31', /^$/],
  ['it holds for more than a year', address, '2028-01-01', /securite\/echeance$/],
  ['it holds for one more month', address, '2027-01-30', /securite\/echeance$/],
  ['it held until today', address, today, /securite\/echeance$/],
  ['it has not held for long', address, '2020-01-01', /securite\/echeance$/],
  ['an address without an end', address, 'null', /securite\/echeance$/],
  ['an end without an address', 'null', '2027-05-01', /securite\/echeance$/],
  ['a day that does not exist', address, '2027-02-30', /fm\/date$/],
]

for (const [fact, email, expires, faults] of cases) {
  test(`security.txt: ${fact}`, () => assert.match(said(email, expires).join('\n'), faults))
}
