import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { archive } from '#src/documents/archive.ts'
import { buildDocuments } from '#src/documents/build.ts'
import { noCache } from '#src/documents/cache.ts'
import { checksums, sha256 } from '#src/documents/files.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { root } from '#tests/support/root.ts'
import { bytesOf, files, label, site } from './made.ts'

const kit = unzipSync(bytesOf('kit-candidature.zip'))
const folder = 'metropole-french-tech-kit-candidature/'
const read = (name: string) => strFromU8(kit[folder + name] ?? new Uint8Array())

test('the kit unpacks into one folder, whose names say origin, content and version', () => {
  assert.deepEqual(
    Object.keys(kit).map((path) => path.replace(folder, '')),
    [
      'LISEZ-MOI.txt',
      'metropole-french-tech-cahier-des-charges-v1.0.pdf',
      'metropole-french-tech-dossier-de-candidature-v1.0.pdf',
      'metropole-french-tech-dossier-de-candidature-v1.0.odt',
      'metropole-french-tech-dossier-de-candidature-v1.0.docx',
      'metropole-french-tech-presentation-v1.0.pdf',
      'metropole-french-tech-processus-v1.0.pdf',
      'metropole-french-tech-indicateurs-v1.0.csv',
      'metropole-french-tech-lettre-de-soutien-v1.0.odt',
      'SHA256SUMS',
    ],
  )
})

test('the kit holds the very files that the site offers', () => {
  for (const { savedAs, sha256: sum } of files.filter(({ format }) => format !== 'zip')) {
    assert.equal(sha256(kit[folder + savedAs]!), sum, savedAs)
  }
})

test('sha256sum finds the unpacked kit intact', (context) => {
  if (spawnSync('sha256sum', ['--version']).error) return context.skip('sha256sum is not installed')
  const place = temporaryFolder()
  for (const [path, bytes] of Object.entries(kit)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
    cwd: join(place, folder),
    encoding: 'utf8',
  })
  assert.equal(status, 0, stdout)
})

test('the table of figures has one empty row an indicator of the form', () => {
  const [header, ...rows] = read('metropole-french-tech-indicateurs-v1.0.csv')
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
  const figures = label.form.flatMap(({ fields }) =>
    fields.filter(({ type }) => type === 'number' || type === 'money'),
  )
  assert.equal(
    header,
    'identifiant,numero,indicateur,unite,precisions,exigences,valeur,date,estimation,source',
  )
  assert.deepEqual(
    rows.map((row) => row.split(',')[0]),
    figures.map(({ id }) => id),
  )
  assert.ok(rows.every((row) => row.endsWith(',,,,')))
})

test('the note to read first says what the documents are not, and that the label has ended', () => {
  const note = read('LISEZ-MOI.txt')
  assert.match(note, /n’est pas un site officiel/)
  assert.match(note, /créations de ce projet/)
  assert.match(note, new RegExp(`plus attribué depuis ${label.site.closedSince}`))
})

test('the model letter is an ODT that says whose it is and what to replace', () => {
  const letter = unzipSync(kit[`${folder}metropole-french-tech-lettre-de-soutien-v1.0.odt`]!)
  const words = strFromU8(letter['content.xml']!).replace(/<[^>]*>/g, ' ')
  assert.match(words, /création de ce projet/)
  assert.match(words, /\[nom du projet\]/)
})

test('checksums are listed by name, as sha256sum reads them', () => {
  const listed = [
    { name: 'processus.pdf', sha256: 'b'.repeat(64) },
    { name: 'cahier-des-charges.pdf', sha256: 'a'.repeat(64) },
  ]
  assert.equal(
    checksums(listed),
    `${'a'.repeat(64)}  cahier-des-charges.pdf\n${'b'.repeat(64)}  processus.pdf\n`,
  )
})

test('two builds give the same bytes, file by file', async () => {
  const again = await buildDocuments(label, site, noCache)
  assert.deepEqual(
    again.map(({ name, sha256: sum }) => `${sum} ${name}`),
    files.map(({ name, sha256: sum }) => `${sum} ${name}`),
  )
})

test('an archive does not depend on the time zone', () => {
  const program = `import { archive } from '#src/documents/archive.ts'; import { sha256 } from '#src/documents/files.ts'
console.log(sha256(archive({ 'a.txt': 'a' }, '2026-11-22')))`
  const sums = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
    const options = { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' } as const
    return spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program],
      options,
    ).stdout.trim()
  })
  assert.deepEqual(sums, Array(3).fill(sha256(archive({ 'a.txt': 'a' }, '2026-11-22'))))
})

test('a document that cannot have a format stops the build and is named', async () => {
  const documents = label.documents
    .filter(({ id }) => id === 'processus')
    .map((entry) => ({ ...entry, formats: ['odt' as const] }))
  await assert.rejects(
    buildDocuments({ ...label, documents }, site, noCache),
    /« processus » n’existe pas au format odt.*formats: \[pdf\]/,
  )
})
