import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { copyProject } from '../support/copy.ts'

const folder = copyProject(() => {})
const child = spawn(process.execPath, [join(folder, 'src/build/dev.ts'), '--port', '0'], {
  cwd: folder,
  env: { ...process.env, NO_COLOR: '1', BASE_PATH: '/label/' },
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
