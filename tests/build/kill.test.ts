import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { runBuild } from '#src/build/run.ts'
import { temporaryFolder } from '../support/folder.ts'

const moduleOf = (path: string) =>
  JSON.stringify(join(import.meta.dirname, '../../src/build', path))

/** A build whose only stage writes a page, says so, and never ends. */
const endless = (root: string) => `
  import { writeFileSync } from 'node:fs'
  import { runBuild } from ${moduleOf('run.ts')}
  await runBuild({ root: ${JSON.stringify(root)}, stages: [{ title: 'Sans fin', run: ({ fresh }) => {
    writeFileSync(fresh + '/index.html', 'inachevé')
    process.stdout.write('prêt')
    return new Promise((resolve) => setTimeout(resolve, 1e9))
  } }] })`

test('a killed build leaves the last good site, and the next build clears its leftovers', async () => {
  const root = temporaryFolder({ 'dist/index.html': 'ancien' })
  const child = spawn(process.execPath, ['--input-type=module', '--eval', endless(root)])
  let output = ''
  for await (const text of child.stdout) {
    output += text
    if (output.includes('prêt')) break
  }
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended

  assert.equal(readFileSync(join(root, 'dist/index.html'), 'utf8'), 'ancien')
  assert.deepEqual(readdirSync(join(root, '.astro')).toSorted(), [`next-${child.pid}`, 'verrou'])

  assert.equal(await runBuild({ root, stages: [], write: () => {} }), true)
  assert.deepEqual(readdirSync(join(root, '.astro')), [])
})
