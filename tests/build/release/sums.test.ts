import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sumsStage } from '#src/build/release/sums.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root } from '../../support/root.ts'

process.chdir(root)

const files = {
  'index.html': 'accueil',
  'documents/SHA256SUMS': 'empreintes des documents',
  'Z.txt': '',
  'a.txt': 'a',
  '.well-known/security.txt': 'Contact',
}

async function sumsOf(folder: string) {
  const { signal } = new AbortController()
  const beside = temporaryFolder()
  await sumsStage.run({ root, fresh: folder, beside, signal, warn: assert.fail })
  return readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
}

test('every file of the site is in SHA256SUMS once, sorted, and sha256sum agrees', async () => {
  const folder = temporaryFolder(files)
  const lines = (await sumsOf(folder)).trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => line.slice(66)),
    Object.keys(files).toSorted(),
  )
  const { status, stderr } = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
})

test('the same site has the same digests wherever it is built', async () => {
  assert.equal(await sumsOf(temporaryFolder(files)), await sumsOf(temporaryFolder(files)))
})
