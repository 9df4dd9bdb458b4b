import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { copyProject } from '../support/copy.ts'

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

for (const path of ['faq/', 'journal.xml', 'documents/SHA256SUMS']) {
  test(`the live preview shows /${path} where the published site has it`, async () => {
    assert.equal((await fetch(`${origin}/label/${path}`)).status, 200)
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
