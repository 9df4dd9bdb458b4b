import assert from 'node:assert/strict'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { publish } from '#src/build/deploy/publish.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root as here } from '../../support/root.ts'
import { release } from './project.ts'

process.chdir(here)

test('the disk has the new site before readers are turned to it', async () => {
  const [root, target] = [temporaryFolder(), temporaryFolder()]
  await release(root, 'un')
  const first = publish(root, target, { trial: false })
  await release(root, 'deux')

  // What the command of the system sees when it is called.
  const seen = join(temporaryFolder(), 'vu')
  const bin = temporaryFolder({
    sync: `#!/bin/sh\n{ echo "$2"; readlink "$2/../current"; cat "$2"/0002-*/index.html; } > '${seen}'\n`,
  })
  chmodSync(join(bin, 'sync'), 0o755)
  const path = process.env['PATH']
  process.env['PATH'] = `${bin}:${path}`
  try {
    publish(root, target, { trial: false })
  } finally {
    process.env['PATH'] = path
  }
  assert.deepEqual(readFileSync(seen, 'utf8').split('\n'), [
    join(target, 'releases'),
    `releases/${first}`,
    '<p>Version deux</p>',
  ])
})
