import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  statSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { publish } from '#src/build/deploy/publish.ts'
import { rollBack, servedRelease } from '#src/build/deploy/releases.ts'
import { temporaryFolder, writeFiles } from '../../support/folder.ts'
import { root as here } from '../../support/root.ts'
import { release } from './project.ts'

process.chdir(here)

/** Publishes several versions, one after the other, in a new folder. */
async function publishAll(...versions: string[]) {
  const root = temporaryFolder()
  const target = temporaryFolder()
  for (const version of versions) {
    await release(root, version)
    publish(root, target, { trial: false })
  }
  return { root, target }
}

const shown = (target: string) => readFileSync(join(target, 'current/index.html'), 'utf8')
const ranks = (target: string) =>
  readdirSync(join(target, 'releases')).map((name) => Number.parseInt(name, 10))

test('the site that was released is served whole, with its digests', async () => {
  const { target } = await publishAll('un')
  assert.equal(shown(target), '<p>Version un</p>')
  assert.match(servedRelease(target) ?? '', /^0001-[0-9a-f]{12}$/)
  const { status, stderr } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
    cwd: join(target, 'current'),
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
})

test('the last three stay, and nothing else', async () => {
  const { target } = await publishAll('un', 'deux', 'trois', 'quatre', 'cinq')
  assert.deepEqual(ranks(target), [3, 4, 5])
  assert.deepEqual(readdirSync(target).toSorted(), ['current', 'releases'])
})

test('the same site twice is one release', async () => {
  const { root, target } = await publishAll('un')
  const before = servedRelease(target)
  await release(root, 'un')
  assert.equal(publish(root, target, { trial: false }), before)
  assert.deepEqual(ranks(target), [1])
})

test('pages opened before a change find their styles and search after it', async () => {
  const { target } = await publishAll('un', 'deux', 'trois')
  const files = readdirSync(join(target, 'current/_astro')).filter((file) => file.endsWith('.css'))
  assert.deepEqual(files, ['style.deux.css', 'style.trois.css'])
  assert.ok(existsSync(join(target, 'current/pagefind/fragment/deux.pf_fragment')))
})

describe('going back', () => {
  test('gives the release before, again and again, as far as they are kept', async () => {
    const { target } = await publishAll('un', 'deux', 'trois', 'quatre')
    rollBack(target)
    assert.equal(shown(target), '<p>Version trois</p>')
    rollBack(target)
    assert.equal(shown(target), '<p>Version deux</p>')
    assert.throws(() => rollBack(target), /plus ancienne version gardée/)
    assert.equal(shown(target), '<p>Version deux</p>')
  })

  test('after a rollback and a new release, going back skips the one that was withdrawn', async () => {
    const { root, target } = await publishAll('bon', 'mauvais')
    rollBack(target)
    await release(root, 'corrigé')
    publish(root, target, { trial: false })
    rollBack(target)
    assert.equal(shown(target), '<p>Version bon</p>')
  })

  test('where nothing is published, it says so', () => {
    assert.throws(() => rollBack(temporaryFolder()), /Rien n’est publié/)
  })
})

describe('a site that was not released whole is refused, and what is online stays', () => {
  const spoil: Record<string, [(root: string) => unknown, RegExp]> = {
    'a file was changed': [
      (root) => appendFileSync(join(root, 'dist/index.html'), ' '),
      /n’est plus le site vérifié[^]*index\.html a changé/,
    ],
    'a file was added': [
      (root) => writeFileSync(join(root, 'dist/secret.txt'), ''),
      /secret\.txt est en trop/,
    ],
    'a file was removed': [(root) => rmSync(join(root, 'dist/index.html')), /index\.html manque/],
    'the digests were changed with it': [
      (root) => appendFileSync(join(root, 'dist/SHA256SUMS'), `${'0'.repeat(64)}  a\n`),
      /n’est plus le site vérifié/,
    ],
    'it was built without --release': [
      (root) => rmSync(join(root, 'release'), { recursive: true }),
      /D’abord : npm run build -- --release/,
    ],
  }
  for (const [name, [change, message]] of Object.entries(spoil)) {
    test(name, async () => {
      const { root, target } = await publishAll('un')
      await release(root, 'deux')
      change(root)
      assert.throws(() => publish(root, target, { trial: false }), message)
      assert.equal(shown(target), '<p>Version un</p>')
      assert.deepEqual(ranks(target), [1])
    })
  }
})

test('a trial is refused, unless it is asked for by its name', async () => {
  const { root, target } = await publishAll('un')
  await release(root, 'deux', { trial: true })
  assert.throws(() => publish(root, target, { trial: false }), /est un essai/)
  assert.equal(shown(target), '<p>Version un</p>')
  publish(root, target, { trial: true })
  assert.equal(shown(target), '<p>Version deux</p>')
})

test('a site built for /label/ goes into the folder label, where servers look for it', async () => {
  process.env['BASE_PATH'] = '/label/'
  try {
    const { target } = await publishAll('un', 'deux')
    const inside = join(target, 'current/label')
    assert.equal(readFileSync(join(inside, 'index.html'), 'utf8'), '<p>Version deux</p>')
    assert.ok(existsSync(join(inside, '_astro/style.un.css')))
  } finally {
    delete process.env['BASE_PATH']
  }
})

test('a site built in private is open to the server all the same', async () => {
  const root = temporaryFolder()
  const target = temporaryFolder()
  await release(root, 'un')
  chmodSync(join(root, 'dist/index.html'), 0o600)
  chmodSync(join(root, 'dist/_astro'), 0o700)
  publish(root, target, { trial: false })
  const modes = ['', '_astro', 'index.html'].map((path) => statSync(join(target, 'current', path)))
  assert.deepEqual(
    modes.map(({ mode }) => (mode & 0o777).toString(8)),
    ['755', '755', '644'],
  )
})

test('a folder whose « current » is not a link is left alone', async () => {
  const { root } = await publishAll('un')
  const target = temporaryFolder({ 'current/index.html': 'autre' })
  assert.throws(() => publish(root, target, { trial: false }), /n’est pas un lien/)
  assert.equal(shown(target), 'autre')
})

/** A server that another tool fills: it names its releases by their date. */
const dated = 'releases/20141112000000'
const elsewhere: Record<string, string> = {
  'a release of another tool': dated,
  'a folder beside the releases': 'autre/0001-0123456789ab',
}
for (const [what, place] of Object.entries(elsewhere)) {
  test(`a folder whose « current » leads to ${what} is refused, and nothing in it changes`, async () => {
    const { root } = await publishAll('un')
    const target = temporaryFolder({
      [`${place}/index.html`]: 'autre',
      'releases/20141111000000/index.html': 'avant',
    })
    symlinkSync(place, join(target, 'current'))
    const before = readdirSync(target, { recursive: true }).toSorted()
    const told = { name: 'BuildError', message: new RegExp(`current mène à « ${place} »`) }
    assert.throws(() => publish(root, target, { trial: false }), told)
    assert.throws(() => rollBack(target), told)
    assert.deepEqual(readdirSync(target, { recursive: true }).toSorted(), before)
    assert.equal(shown(target), 'autre')
  })
}

test('what others keep among the releases stays there', async () => {
  const { root, target } = await publishAll('un', 'deux', 'trois')
  const others = { [`${dated}/index.html`]: 'autre', 'releases/LISEZ-MOI': 'notes' }
  writeFiles(target, { ...others, '.current-branch': 'main' })
  await release(root, 'quatre')
  publish(root, target, { trial: false })
  assert.deepEqual(readdirSync(join(target, 'releases')).toSorted().slice(3), [
    '20141112000000',
    'LISEZ-MOI',
  ])
  assert.ok(existsSync(join(target, '.current-branch')))
})

test('a site that fails its digests costs no release that was kept', async () => {
  const { root, target } = await publishAll('un', 'deux', 'trois')
  rollBack(target)
  const before = readdirSync(join(target, 'releases'))
  await release(root, 'quatre')
  appendFileSync(join(root, 'dist/index.html'), ' ')
  assert.throws(() => publish(root, target, { trial: false }), /index\.html a changé/)
  assert.deepEqual(readdirSync(join(target, 'releases')), before)
  assert.equal(shown(target), '<p>Version deux</p>')
})

for (const options of [[], ['un', 'deux'], ['un', '--retour']]) {
  test(`npm run deploy -- ${options.join(' ')} is not understood`, () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(here, 'src/build/deploy.ts'), ...options],
      { encoding: 'utf8' },
    )
    assert.equal(status, 2)
    assert.match(stderr, /npm run deploy -- DOSSIER --rollback/)
  })
}
