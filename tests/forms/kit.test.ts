import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { archive, checksums, sha256 } from '#src/forms/files.ts'
import { root } from '#tests/support/root.ts'
import { bytesOf, files, label, make } from './made.ts'

const kit = unzipSync(bytesOf('kit-candidature.zip'))
const folder = 'metropole-french-tech-kit-candidature/'
const kitEntry = label.documents.find(({ id }) => id === 'kit-candidature')!
/** How the name of a file ends: the version of what it holds, of the kit where it is in it only. */
const versionOf = (id: string) => {
  const { version } = label.documents.find((entry) => entry.id === id) ?? kitEntry
  return `-v${version}`
}
const read = (name: string) => strFromU8(kit[folder + name] ?? new Uint8Array())

test('the kit unpacks into one folder, whose names say origin, content and version', () => {
  assert.deepEqual(
    Object.keys(kit).map((path) => path.replace(folder, '')),
    [
      'LISEZ-MOI.txt',
      `metropole-french-tech-cahier-des-charges${versionOf('cahier-des-charges')}.pdf`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.pdf`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.odt`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.docx`,
      `metropole-french-tech-presentation${versionOf('presentation')}.pdf`,
      `metropole-french-tech-processus${versionOf('processus')}.pdf`,
      `metropole-french-tech-indicateurs${versionOf('indicateurs')}.csv`,
      `metropole-french-tech-lettre-de-soutien${versionOf('lettre-de-soutien')}.odt`,
      'SHA256SUMS',
    ],
  )
})

test('the kit holds the very files that the site offers', () => {
  for (const { savedAs, sha256: sum } of files.filter(({ format }) => format !== 'zip')) {
    assert.equal(sha256(kit[folder + savedAs]!), sum, savedAs)
  }
})

test('the list of checksums names every other file of the kit, with its own', () => {
  const rows = read('SHA256SUMS').trimEnd().split('\n')
  const kept = Object.entries(kit).filter(([path]) => !/LISEZ-MOI|SHA256SUMS/.test(path))
  assert.deepEqual(
    rows.toSorted(),
    kept.map(([path, bytes]) => `${sha256(bytes)}  ${path.replace(folder, '')}`).toSorted(),
  )
  for (const row of rows) assert.match(row, /^[0-9a-f]{64} {2}[\w.-]+$/)
})

test('the table of figures has one empty row an indicator of the form', () => {
  const [header, ...rows] = read(`metropole-french-tech-indicateurs${versionOf('indicateurs')}.csv`)
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
  assert.match(note, /qui n’est pas officiel/)
  assert.match(note, /créations de ce site/)
  assert.match(note, /n’est plus attribué/)
})

test('the model letter is an ODT that says whose it is and what to replace', () => {
  const letter = unzipSync(
    kit[`${folder}metropole-french-tech-lettre-de-soutien${versionOf('lettre-de-soutien')}.odt`]!,
  )
  const words = strFromU8(letter['content.xml']!).replace(/<[^>]*>/g, ' ')
  assert.match(words, /création de ce site/)
  assert.match(words, /\[nom du projet\]/)
})

test('checksums are those of the standard (FIPS 180-4), by name, as sha256sum reads them', () => {
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(
    checksums({ 'processus.pdf': 'abc', 'cahier-des-charges.pdf': 'abc' }),
    `${sum}  cahier-des-charges.pdf\n${sum}  processus.pdf\n`,
  )
})

test('two builds give the same bytes, file by file', async () => {
  const again = await make(label)
  assert.deepEqual(
    again.map(({ name, bytes }) => `${sha256(bytes)} ${name}`),
    files.map(({ name, sha256: sum }) => `${sum} ${name}`),
  )
})

test('an archive does not depend on the time zone', () => {
  const program = `import { archive, sha256 } from '#src/forms/files.ts'
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

test('another file of content/kit/ is another model of the kit', async () => {
  const letter = label.kit.find(({ id }) => id === 'lettre-de-soutien')
  assert.ok(letter)
  const more = { ...letter, id: 'procuration', title: 'Procuration (modèle)', body: 'Je soussigné' }
  const made = await make({ ...label, kit: [...label.kit, more] })
  const packed = unzipSync(made.find(({ format }) => format === 'zip')!.bytes)
  const added = unzipSync(
    packed[`${folder}metropole-french-tech-procuration${versionOf('procuration')}.odt`]!,
  )
  assert.match(strFromU8(added['content.xml']!), /Procuration \(modèle\).*Je soussigné/s)
})

test('a missing note to read first stops the build, and its file is named', async () => {
  await assert.rejects(make({ ...label, kit: [] }), /content\/kit\/lisez-moi\.mdx manque/)
})

test('the note to read first is a text, tables and links included', async () => {
  const body = '<table><tr><th>Un</th></tr><tr><td><a href="/faq/">x</a></td></tr></table>'
  const made = await make({ ...label, kit: label.kit.map((text) => ({ ...text, body })) })
  const packed = unzipSync(made.find(({ format }) => format === 'zip')!.bytes)
  assert.match(strFromU8(packed[`${folder}LISEZ-MOI.txt`]!), /\| Un +\|.*\[x\]\(https:/s)
})

test('a document that cannot have a format stops the build and is named', async () => {
  const documents = label.documents
    .filter(({ id }) => id === 'processus')
    .map((entry) => ({ ...entry, formats: ['odt' as const] }))
  await assert.rejects(
    make({ ...label, documents }),
    /« processus » n’existe pas au format odt.*formats: \[pdf\]/,
  )
})
