import assert from 'node:assert/strict'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { mock, test } from 'node:test'
import { publish } from '#src/build/deploy/publish.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root as here } from '../../support/root.ts'
import { release } from './project.ts'

process.chdir(here)

/** The paths that `change` makes sure of or gives a name to, in that order. */
function writtenBy(change: () => void): string[] {
  const { openSync, fsyncSync, renameSync } = fs
  const opened = new Map<number, string>()
  const paths: string[] = []
  mock.method(fs, 'openSync', (path: string, flags: string) => {
    const file = openSync(path, flags)
    opened.set(file, path)
    return file
  })
  mock.method(fs, 'fsyncSync', (file: number) => {
    paths.push(opened.get(file) ?? '')
    fsyncSync(file)
  })
  mock.method(fs, 'renameSync', (from: string, to: string) => {
    paths.push(to)
    renameSync(from, to)
  })
  syncBuiltinESMExports()
  try {
    change()
  } finally {
    mock.restoreAll()
    syncBuiltinESMExports()
  }
  return paths
}

test('the disk has every file before readers are turned to them', async () => {
  const [root, target] = [temporaryFolder(), temporaryFolder()]
  await release(root, 'un')
  publish(root, target, { trial: false })
  await release(root, 'deux')
  const paths = writtenBy(() => publish(root, target, { trial: false }))

  const before = paths.slice(0, paths.indexOf(join(target, 'current')))
  assert.equal(before.at(-1), join(target, 'releases'))
  for (const file of ['index.html', '_astro/style.deux.css', '_astro/style.un.css', 'SHA256SUMS']) {
    assert.ok(before.includes(join(target, 'releases/.next', file)), file)
  }
})
