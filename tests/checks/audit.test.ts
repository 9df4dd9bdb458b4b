import assert from 'node:assert/strict'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readProject } from '#src/checks/read/project.ts'
import { titlesIn } from '#src/checks/rules/references.ts'
import { root } from '../support/root.ts'
import { temporaryFolder } from '../support/folder.ts'
import { today, withFile } from './support.ts'

const path = 'content/accessibility/themes/02-cadres.yaml'
const theme = readFileSync(join(root, path), 'utf8')

/** Each row changes one word of a real theme; its rule alone must speak. */
const rows: [fact: string, from: string, to: string, rule: string | undefined][] = [
  ['unchanged', '', '', undefined],
  ['a test under another title', '› 2.1, 2.2', '› 2.1, 2.3', 'audit/essai'],
  ['a file of tests that is not there', 'accessibility-absences', 'absences', 'audit/essai'],
  ['a criterion of another theme', "number: '2.2'", "number: '3.2'", 'audit/double'],
  ['an unknown criterion', "number: '2.2'", "number: '2.7'", 'audit/inconnu'],
  ['a number that YAML reads as a decimal', "number: '2.2'", 'number: 2.2', 'fm/type'],
  ['a verdict that is no verdict', 'verdict: non-applicable', 'verdict: presque', 'fm/valeur'],
  ['a reason left out', /^ +reason: .*\n/m.exec(theme)?.[0] ?? '?', '', 'audit/preuve'],
  ['a theme that the RGAA does not have', 'order: 2', 'order: 14', 'fm/longueur'],
]

for (const [fact, from, to, rule] of rows) {
  test(`${fact} : ${rule ?? 'rien'}`, () => {
    const changed = from === '' ? theme : theme.replace(from, to)
    assert.ok(from === '' || changed !== theme, 'the theme no longer holds what is changed')
    const faults = withFile(path, changed).map((fault) => fault.split(' ')[1])
    assert.deepEqual(
      [...new Set(faults)].filter((code) => code !== 'audit/complet'),
      rule ? [rule] : [],
    )
  })
}

test('a proof is a file of the project, and nothing else on the machine', () => {
  const folder = temporaryFolder({ 'site/tests/a.test.ts': '', 'site-2.ts': '', 'secret.ts': '' })
  symlinkSync('../../secret.ts', join(folder, 'site/tests/link.ts'))
  const { outside } = readProject(join(folder, 'site'), { today })
  const paths = {
    'tests/a.test.ts': true,
    'tests/b.test.ts': false,
    'tests/a.test.ts/b': false,
    tests: false,
    '': false,
    '.': false,
    '../secret.ts': false,
    '../site-2.ts': false,
    'tests/link.ts': false,
    'tests/\0': false,
  }
  for (const [path, isThere] of Object.entries(paths)) {
    assert.equal(outside(path) !== undefined, isThere, path)
  }
})

test('a test is named by its title, « … » standing for what varies', () => {
  const code = "test(`${fact} : rien`, x)\ntest('l’autre', y)\n{ 'une \\'clé\\'': 1 }"
  assert.deepEqual([...titlesIn(code)], ['…\u00a0: rien', 'l’autre', "une 'clé'"])
})
