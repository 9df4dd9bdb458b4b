import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { copyProject } from '../support/copy.ts'
import { writeFiles } from '../support/folder.ts'

const folder = copyProject(() => {})
const command = join(folder, 'src/build/dev.ts')
const child = spawn(process.execPath, [command], {
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

for (const [name, value] of Object.entries({ SITE_URL: 'a', BASE_PATH: 'a', PORT: 'a' })) {
  test(`${name}=${value} is refused before anything starts, with an example and no stack`, () => {
    const env = { ...process.env, [name]: value }
    const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
      env,
      encoding: 'utf8',
    })
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, new RegExp(`^✗ [^\\n]*${name}=[^\\n]*\\n$`))
  })
}

const broken: [file: string, text: string, place: RegExp][] = [
  ['content/site.yaml', 'name: Métropole : un label\n', /^content\/site\.yaml:1:\d+ {2}erreur/],
  ['content/glossary.yaml', '- id: label\n', /^content\/glossary\.yaml:1:\d+ {2}erreur/],
  ['content/redirects.yaml', '- id: [\n', /^content\/redirects\.yaml:\d+:\d+ {2}erreur/],
  [
    'content/questions/marque.mdx',
    '---\ntitle: Qui : quoi ?\n---\n',
    /^content\/questions\/marque\.mdx:2:\d+ {2}erreur/,
  ],
]
for (const [file, text, place] of broken) {
  test(`${file} that cannot be read is told in French, with its line and what to do`, () => {
    const copy = copyProject((folder) => writeFiles(folder, { [file]: text }))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(copy, 'src/build/dev.ts')],
      { env: { ...process.env, NO_COLOR: '1', PORT: '0' }, encoding: 'utf8', timeout: 60_000 },
    )
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, new RegExp(place, 'm'))
    assert.match(stderr, /^✗ L’aperçu ne peut pas démarrer : .* relancez « npm run dev »\.\n/)
  })
}
