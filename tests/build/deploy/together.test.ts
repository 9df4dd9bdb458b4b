import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { publish } from '#src/build/deploy/publish.ts'
import { rollBack, servedRelease } from '#src/build/deploy/releases.ts'
import { sumsProblems } from '#src/build/release/sums.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { root as here } from '../../support/root.ts'
import { release } from './project.ts'

process.chdir(here)

/** A process that publishes; with `wait`, it stops amid the copy until something is sent to it. */
function publisher(root: string, target: string, { wait }: { wait: boolean }) {
  const code = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const copy = fs.cpSync
    fs.cpSync = (...given) => {
      copy(...given)
      fs.writeSync(1, 'copié')
      if (${wait}) fs.readSync(0, Buffer.alloc(1))
    }
    syncBuiltinESMExports()
    const { publish } = await import(${JSON.stringify(join(here, 'src/build/deploy/publish.ts'))})
    try {
      publish(${JSON.stringify(root)}, ${JSON.stringify(target)}, { trial: false })
    } catch (error) {
      console.error(error.message)
      process.exitCode = error.name === 'BuildError' ? 1 : 2
    }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code])
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, told }))
  return { child, ended }
}

/** A server where « ancien » is served, and two projects that have something newer. */
async function server() {
  const [a, b, target] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  await release(a, 'ancien')
  publish(a, target, { trial: false })
  await release(a, 'a')
  await release(b, 'b')
  return { a, b, target }
}

const shown = (target: string) => readFileSync(join(target, 'current/index.html'), 'utf8')

function assertClean(target: string): void {
  assert.deepEqual(readdirSync(target).toSorted(), ['current', 'releases'])
  assert.ok(readdirSync(join(target, 'releases')).every((name) => /^\d{4}-/.test(name)))
  const problems = sumsProblems(join(target, 'current')).filter((line) => !/trop$/.test(line))
  assert.deepEqual(problems, [])
}

test('who comes while another publishes is told who does, and changes nothing', async () => {
  const { a, b, target } = await server()
  const first = publisher(a, target, { wait: true })
  await once(first.child.stdout, 'data')

  const second = await publisher(b, target, { wait: false }).ended
  assert.equal(second.code, 1)
  assert.match(second.told, new RegExp(`en cours \\(processus ${first.child.pid}\\)`))
  assert.throws(() => rollBack(target), /Une autre mise en ligne est en cours/)
  assert.equal(shown(target), '<p>Version ancien</p>')

  first.child.stdin.end('.')
  assert.deepEqual(await first.ended, { code: 0, told: '' })
  assert.equal(shown(target), '<p>Version a</p>')
  publish(b, target, { trial: false })
  assert.equal(shown(target), '<p>Version b</p>')
  assertClean(target)
})

test('who comes after another was killed amid its copy takes its place', async () => {
  const { a, b, target } = await server()
  const killed = publisher(a, target, { wait: true })
  await once(killed.child.stdout, 'data')
  killed.child.kill('SIGKILL')
  await killed.ended
  assert.equal(shown(target), '<p>Version ancien</p>')

  publish(b, target, { trial: false })
  assert.equal(shown(target), '<p>Version b</p>')
  assertClean(target)
})

test('of several who find the lock of a dead process at once, none is in the way of another', async () => {
  const { a, b, target } = await server()
  const dead = `${hostname()}.${2 ** 22 + 1}`
  mkdirSync(join(target, '.verrou'))
  writeFileSync(join(target, '.verrou', dead), '')
  const all = [a, b, a, b].map((root) => publisher(root, target, { wait: false }).ended)
  const results = await Promise.all(all)
  for (const { code, told } of results) {
    if (code !== 0) assert.match(told, /^Une autre mise en ligne est en cours \(processus \d+\)/)
  }
  assert.ok(results.some(({ code }) => code === 0))
  assert.notEqual(shown(target), '<p>Version ancien</p>')
  assertClean(target)
})

describe('a lock that cannot be known to be left over is left alone', () => {
  for (const [what, claim, told] of [
    ['the process of another machine', 'ailleurs.7', /processus 7 de la machine ailleurs/],
    ['a process that runs here', `${hostname()}.${process.ppid}`, /supprimez .*\.verrou\./],
  ] as const) {
    test(what, async () => {
      const { a, target } = await server()
      mkdirSync(join(target, '.verrou'))
      writeFileSync(join(target, '.verrou', claim), '')
      const before = servedRelease(target)
      assert.throws(() => publish(a, target, { trial: false }), told)
      assert.equal(servedRelease(target), before)
      assert.deepEqual(readdirSync(join(target, '.verrou')), [claim])
    })
  }
})
