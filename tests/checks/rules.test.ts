import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTree } from '../../src/checks/read/tree.ts'
import { rules } from '../../src/checks/rules/index.ts'
import { root } from '../support/root.ts'
import { found, ofPages, onTheSite } from './support.ts'

const fixtures = join(root, 'tests/checks/fixtures')

const expectedOf = (code: string) =>
  readFileSync(join(fixtures, code, 'expected.txt'), 'utf8')
    .trim()
    .split('\n')
    .toSorted()

/** Nothing but the settings of a site shows what every site needs; the others add to this one. */
const alone = new Set(['fichier/absent', 'page/absente'])

const page = 'content/pages/essai.mdx'
const folders = rules.flatMap(({ code }) =>
  ['bad', 'good'].map((name) => join(fixtures, code, name)),
)

/** Whether a page is right may depend on its own address, or on the titles of others. */
const apart = /\/(ancre|double)\//

/** The faults of the examples that are one page, which are checked together. */
const ofOnePage = new Map<string, string[]>()
const onePage = folders.filter(
  (folder) => !apart.test(folder) && readTree(folder).every(({ path }) => path === page),
)
for (const [index, faults] of ofPages(
  onePage.map((folder) => readFileSync(join(folder, page))),
).entries())
  ofOnePage.set(
    onePage[index]!,
    faults.map((fault) => `${page}:${fault}`),
  )

const faultsOf = (folder: string) => ofOnePage.get(folder) ?? onTheSite(folder)

for (const { code } of rules) {
  test(`la règle ${code} trouve ce qu’elle refuse, et rien d’autre`, () => {
    const bad = join(fixtures, code, 'bad')
    assert.ok(existsSync(bad), 'la règle a ses exemples')
    assert.deepEqual(alone.has(code) ? found(bad) : faultsOf(bad), expectedOf(code))
    assert.deepEqual(faultsOf(join(fixtures, code, 'good')), [])
  })
}

test('chaque faute montrée par un exemple porte le nom de sa règle', () => {
  const silent = rules.filter(
    ({ code }) => !expectedOf(code).some((line) => line.endsWith(` ${code}`)),
  )
  assert.deepEqual(
    silent.map(({ code }) => code),
    [],
  )
})

test('une règle a un nom, et n’est écrite qu’une fois', () => {
  assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length)
  for (const { code } of rules) {
    assert.match(code, /^[a-z]+(-[a-z]+)*(\/[a-z0-9]+(-[a-z]+)*)?$/)
  }
})

test('le contenu du site est sans faute', () => {
  assert.deepEqual(found(root), [])
})
