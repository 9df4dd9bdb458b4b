import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readProject } from '#src/checks/read/project.ts'
import { titlesIn } from '#src/checks/rules/references.ts'
import { temporaryFolder } from '../support/folder.ts'
import { today } from './support.ts'

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
