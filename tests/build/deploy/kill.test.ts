import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { publish } from '#src/build/deploy/publish.ts'
import { servedRelease } from '#src/build/deploy/releases.ts'
import { sumsProblems } from '#src/build/release/sums.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root as here } from '../../support/root.ts'
import { release } from './project.ts'

process.chdir(here)

/** What `publish` changes the disk with. */
const writers = [
  'chmodSync',
  'copyFileSync',
  'cpSync',
  'mkdirSync',
  'renameSync',
  'rmdirSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
]

/** A process that publishes, and in which something happens just before the nth write to the disk. */
const publisher = (root: string, target: string, nth: number, fault: string) => `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  let writes = 0
  for (const name of ${JSON.stringify(writers)}) {
    const real = fs[name]
    fs[name] = (...given) => {
      if (++writes === ${nth}) { fs.writeSync(1, 'panne'); ${fault} }
      return real(...given)
    }
  }
  syncBuiltinESMExports()
  const { publish } = await import(${JSON.stringify(join(here, 'src/build/deploy/publish.ts'))})
  publish(${JSON.stringify(root)}, ${JSON.stringify(target)}, { trial: false })`

const faults = {
  killed: `process.kill(process.pid, 'SIGKILL')`,
  'without room on the disk': `throw Object.assign(new Error('ENOSPC: plein'), { code: 'ENOSPC' })`,
}

for (const [name, fault] of Object.entries(faults)) {
  describe(`a publication ${name} before any of its writes`, async () => {
    const root = temporaryFolder()
    const target = temporaryFolder()
    await release(root, 'ancien')
    const old = publish(root, target, { trial: false })
    await release(root, 'nouveau')
    const code = (nth: number) => publisher(root, target, nth, fault)

    let nth = 0
    let ended = false
    while (!ended) {
      const options = ['--input-type=module', '--eval', code(++nth)]
      const { stdout, status } = spawnSync(process.execPath, options, { encoding: 'utf8' })
      ended = stdout === ''
      const isLast = ended
      const shown = readFileSync(join(target, 'current/index.html'), 'utf8')
      const problems = sumsProblems(join(target, 'current')).filter((line) => !/trop$/.test(line))
      const served = servedRelease(target)
      test(`write ${nth}: readers get one site, whole`, () => {
        assert.match(shown, /^<p>Version (ancien|nouveau)<\/p>$/)
        assert.deepEqual(problems, [])
        if (!isLast) return
        assert.equal(status, 0)
        assert.notEqual(served, old)
      })
    }

    test('the next publication leaves nothing behind', async () => {
      assert.ok(nth > 5, 'every write was tried')
      await release(root, 'dernier')
      const last = publish(root, target, { trial: false })
      assert.equal(servedRelease(target), last)
      assert.deepEqual(readdirSync(target).toSorted(), ['current', 'releases'])
      assert.ok(readdirSync(join(target, 'releases')).every((entry) => /^\d{4}-/.test(entry)))
    })
  })
}
