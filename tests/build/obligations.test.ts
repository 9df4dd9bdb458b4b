import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { missingObligations } from '#src/build/obligations.ts'
import { copyProject } from '../support/copy.ts'
import { temporaryFolder } from '../support/folder.ts'
import { publishable } from '../support/publishable.ts'
import { root } from '../support/root.ts'

process.chdir(root)

const settings = { url: 'https://label.fr', base: '/', repository: 'https://forge.fr/a/b' }
const declared = parse(readFileSync('content/site.yaml', 'utf8'))

const complete = parse(publishable)
const projectWith = (site: unknown) => temporaryFolder({ 'content/site.yaml': stringify(site) })

test('a site whose data are all set may be published', () => {
  assert.deepEqual(missingObligations(projectWith(complete), settings), [])
})

describe('each datum that is missing is told with its line', () => {
  const { operator } = complete
  const cases: [string, object, Partial<typeof settings> | { repository: null }][] = [
    ['url', {}, { url: 'https://metropole-french-tech.example' }],
    ['url', {}, { url: 'https://www.example.org' }],
    ['url', {}, { url: 'http://label.fr' }],
    ['url', {}, { url: 'https://localhost' }],
    ['repository', {}, { repository: null }],
    ['operator.name', { operator: { ...operator, name: null } }, {}],
    ['operator.address', { operator: { ...operator, address: null } }, {}],
    ['operator.publisher', { operator: { ...operator, publisher: null } }, {}],
    ['operator.host', { operator: { ...operator, host: null } }, {}],
    ['contact', { contact: { email: null, form: null } }, {}],
    ['submission.email', { applications: 'open', submission: { email: null } }, {}],
  ]
  for (const [field, change, setting] of cases) {
    test(`${field} ${JSON.stringify({ ...change, ...setting })}`, () => {
      const folder = projectWith({ ...complete, ...change })
      const found = missingObligations(folder, { ...settings, ...setting })
      assert.equal(found.length, 1)
      const [, line, name] =
        /^content\/site\.yaml:(\d+) (\S+) : écrivez .+\.$/.exec(found[0]!) ?? []
      assert.equal(name, field)
      const text = readFileSync(join(folder, 'content/site.yaml'), 'utf8').split('\n')
      assert.match(text[Number(line) - 1]!, new RegExp(`^ *${field.split('.').at(-1)}:`))
    })
  }
})

test('a contact form is a way to be reached', () => {
  const site = { ...complete, contact: { email: null, form: 'https://label.fr/ecrire' } }
  assert.deepEqual(missingObligations(projectWith(site), settings), [])
})

test('a release is refused before anything is built, with all that is missing', () => {
  const folder = copyProject((copy) => {
    const site = { ...declared, operator: { ...complete.operator, host: null, name: null } }
    writeFileSync(join(copy, 'content/site.yaml'), stringify(site))
  })
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, 'src/build/build.ts'), '--release'],
    { encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://a.example' } },
  )
  assert.equal(status, 1)
  assert.match(stdout, /ne peut pas être publié : \d\sdonnées manquent\./)
  for (const field of ['url', 'operator.name', 'operator.host', 'contact'])
    assert.match(stdout, new RegExp(`^content/site\\.yaml:\\d+ ${field} :`, 'm'))
  assert.doesNotMatch(stdout, /Pages, documents/)
  assert.ok(!existsSync(join(folder, 'dist')))
})

for (const [options, message] of [[['--relase'], /--relase/]] as const) {
  test(`npm run build -- ${options.join(' ')} is not understood`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/build.ts', ...options], {
      encoding: 'utf8',
    })
    assert.equal(status, 2)
    assert.match(stderr, message)
  })
}
