import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { rules } from '../../src/checks/rules/index.ts'
import { root } from '../support/root.ts'
import { found, onTheSite } from './support.ts'

const fixtures = join(root, 'tests/checks/fixtures')

const expectedOf = (code: string) =>
  readFileSync(join(fixtures, code, 'expected.txt'), 'utf8')
    .trim()
    .split('\n')
    .toSorted()

/** Nothing but the settings of a site shows what every site needs; the others add to this one. */
const alone = new Set(['fichier/absent', 'page/absente'])

for (const { code, teaches } of rules) {
  test(`${code} : ${teaches}`, () => {
    const bad = join(fixtures, code, 'bad')
    assert.ok(existsSync(bad), 'la règle a ses exemples')
    assert.deepEqual(alone.has(code) ? found(bad) : onTheSite(bad), expectedOf(code))
    assert.deepEqual(onTheSite(join(fixtures, code, 'good')), [])
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
