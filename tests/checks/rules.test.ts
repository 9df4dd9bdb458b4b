import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../src/checks/rules/index.ts'
import { readTree } from '../../src/checks/read/tree.ts'
import { root } from '../support/root.ts'
import { found, onTheSite } from './support.ts'

const fixtures = join(root, 'tests/checks/fixtures')
const site = new Set(readTree(root).map(({ path }) => path))

const expectedOf = (code: string) =>
  readFileSync(join(fixtures, code, 'expected.txt'), 'utf8')
    .trim()
    .split('\n')
    .toSorted()

/** A fixture that replaces a file of the site changes more than what it shows. */
const standsAlone = (code: string) =>
  readTree(join(fixtures, code, 'bad')).every(({ path }) => !site.has(path))

/** A sixteenth candidate makes « 16 candidatures » true; settings alone are not a site. */
const onlyAlone = new Set(['compte/prose', 'exigence/boucle'])

for (const { code, teaches } of rules) {
  test(`${code} : ${teaches}`, () => {
    assert.ok(existsSync(join(fixtures, code, 'bad')), 'la règle a ses exemples')
    assert.deepEqual(found(join(fixtures, code, 'bad')), expectedOf(code))
    assert.deepEqual(found(join(fixtures, code, 'good')), [])
  })

  if (standsAlone(code) && !onlyAlone.has(code)) {
    test(`${code}, parmi tout le contenu du site`, () => {
      assert.deepEqual(onTheSite(join(fixtures, code, 'bad')), expectedOf(code))
      assert.deepEqual(onTheSite(join(fixtures, code, 'good')), [])
    })
  }
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

test('une règle a un nom, une phrase entière, et n’est écrite qu’une fois', () => {
  assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length)
  for (const { code, teaches } of rules) {
    assert.match(code, /^[a-z]+(-[a-z]+)*(\/[a-z0-9]+(-[a-z]+)*)?$/)
    assert.match(teaches, /^\p{Lu}.{20,}\.$/u)
  }
})

test('le contenu du site est sans faute', () => {
  assert.deepEqual(found(root), [])
})
