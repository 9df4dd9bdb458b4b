import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { copyProject } from '../support/copy.ts'
import { writeFiles } from '../support/folder.ts'

const folder = copyProject(() => {})
const child = spawn(process.execPath, [join(folder, 'src/build/dev.ts')], {
  cwd: folder,
  env: { ...process.env, NO_COLOR: '1', BASE_PATH: '/label/', PORT: '0' },
})
after(() => child.kill())

const origin = await new Promise<string>((resolve, reject) => {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const [, found] = /(http:\/\/localhost:\d+)\/label\//.exec(output) ?? []
      if (found) resolve(found)
    })
  }
  child.on('exit', () => reject(new Error(output)))
})

for (const path of ['faq/', 'journal.xml']) {
  test(`the live preview shows /${path} where the published site has it`, async () => {
    // A page that never comes fails here, where its address is told, and not by the whole run.
    const signal = AbortSignal.timeout(120_000)
    assert.equal((await fetch(`${origin}/label/${path}`, { signal })).status, 200)
  })
}

test('a setting is refused before anything starts, with an example and no stack', () => {
  const { status, stdout, stderr } = preview(folder, { PORT: 'a' })
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^✗ [^\n]*PORT=[^\n]*\n$/)
})

const broken = {
  'content/site.yaml': ['name: Métropole : un label\n', ':1:'],
  'content/glossary.yaml': ['- id: label\n', ':1:'],
  'content/redirects.yaml': ['- id: [\n', ':'],
  'content/questions/marque.mdx': ['---\ntitle: Qui : quoi ?\n---\n', ':2:'],
}

test('files that cannot be read are told in French, with their line and what to do', () => {
  const texts = Object.entries(broken).map(([file, [text = '']]) => [file, text])
  const copy = copyProject((folder) => writeFiles(folder, Object.fromEntries(texts)))
  const { status, stdout, stderr } = preview(copy)
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /^✗ L’aperçu ne peut pas démarrer : .* relancez « npm run dev »\.\n/)
  for (const [file, [, place]] of Object.entries(broken))
    assert.match(stderr, new RegExp(`^${file}${place}\\d+.* {2}erreur`, 'm'))
})

/** Starts the live preview of a project that it refuses. */
function preview(folder: string, environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(folder, 'src/build/dev.ts')], {
    env: { ...process.env, NO_COLOR: '1', PORT: '0', ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  })
}
