import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { filesIn } from '#src/build/measure.ts'
import { copyInto } from '#tests/support/copy-into.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { none } from '#tests/support/none.ts'
import { publishable } from '#tests/support/publishable.ts'

/** Two machines that agree on nothing that the site should not depend on. */
const machines = [
  {
    folder: 'site',
    umask: '022',
    env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  {
    folder: 'Mes sites/été 2015',
    umask: '077',
    env: { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' },
  },
] as const

const settings = { SITE_URL: 'https://label.fr', REPOSITORY_URL: 'https://forge.fr/a/b' }

type Sums = ReadonlyMap<string, string>

let first: Sums
let second: Sums

before(async () => {
  const [one, other] = await Promise.all(machines.map(release))
  first = one!
  second = other!
})

test('there is a whole site and what goes with its release', () => {
  const pages = [...first.keys()].filter((file) => /^dist\/.*\.html$/.test(file))
  assert.ok(pages.length > 30, `${pages.length} pages`)
  for (const file of ['dist/SHA256SUMS', 'dist/_headers', 'release/nginx.conf']) {
    assert.ok(first.has(file), `${file} is missing`)
  }
})

test('both releases have the same files', () => {
  const only = (sums: Sums, other: Sums) => [...sums.keys()].filter((file) => !other.has(file))
  none([...only(first, second), ...only(second, first)])
})

test('every file has the same bytes', () => {
  none([...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file))
})

/** Makes a release in a folder of its own, without anything kept from an earlier one. */
async function release({ folder, umask, env }: (typeof machines)[number]): Promise<Sums> {
  const place = join(temporaryFolder(), folder)
  mkdirSync(place, { recursive: true })
  copyInto(place)
  writeFileSync(join(place, 'content/site.yaml'), publishable)
  const command = [process.execPath, 'src/build/build.ts', '--release']
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command], {
    cwd: place,
    env: { ...process.env, ...settings, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const code = await new Promise((resolve) => child.on('close', resolve))
  assert.equal(code, 0, output)
  const sums = ['dist', 'release'].flatMap((part) =>
    filesIn(join(place, part)).map((file) => {
      const bytes = readFileSync(join(place, part, file))
      return [`${part}/${file}`, createHash('sha256').update(bytes).digest('hex')] as const
    }),
  )
  return new Map(sums)
}
