import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { checksums, sha256 } from '#src/forms/files.ts'
import { formModel } from '#src/forms/form-model.ts'
import { none } from '#tests/support/none.ts'
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
/** A part of an office file that is in the kit only, such as `indicateurs.ods`. */
const partOf = (name: string, part: string) => {
  const path = `${folder}metropole-french-tech-${name.replace('.', `${versionOf('')}.`)}`
  return strFromU8(unzipSync(kit[path]!)[part]!)
}

test('the kit unpacks into one folder, whose names say origin, content and version', () => {
  assert.deepEqual(
    Object.keys(kit).map((path) => path.replace(folder, '')),
    [
      'LISEZ-MOI.txt',
      `metropole-french-tech-cahier-des-charges${versionOf('cahier-des-charges')}.pdf`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.pdf`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.odt`,
      `metropole-french-tech-dossier-de-candidature${versionOf('dossier-de-candidature')}.docx`,
      `metropole-french-tech-en-une-page${versionOf('en-une-page')}.pdf`,
      `metropole-french-tech-presentation${versionOf('presentation')}.pdf`,
      `metropole-french-tech-processus${versionOf('processus')}.pdf`,
      `metropole-french-tech-indicateurs${versionOf('indicateurs')}.ods`,
      `metropole-french-tech-lettre-de-soutien${versionOf('lettre-de-soutien')}.odt`,
      `metropole-french-tech-lettre-de-soutien${versionOf('lettre-de-soutien')}.docx`,
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

test('the workbook of figures has one row an indicator of the form, to be filled', () => {
  const $ = load(partOf('indicateurs.ods', 'content.xml'), { xml: true })
  const rows = $('table\\:table-row')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text()),
    )
  const figures = formModel(label)
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'figure')
  assert.deepEqual(rows[0]?.slice(-4), ['Valeur', 'Date', 'Estimation', 'Source'])
  assert.deepEqual(
    rows.slice(1).map(([number, words, ...rest]) => [number, words, ...rest.slice(-4)]),
    figures.map(({ number, label: words }) => [number, words, '', '', '', '']),
  )
})

test('the workbook of figures prints all of its columns on the width of one page, at their size', () => {
  const $ = load(partOf('indicateurs.ods', 'styles.xml'), { xml: true })
  const sheet = $('style\\:master-page[style\\:name=Default]').attr('style:page-layout-name')
  const page = $(`style\\:page-layout[style\\:name=${sheet}] > style\\:page-layout-properties`)
  assert.equal(page.attr('style:scale-to-X'), '1')
  assert.equal(page.attr('style:print-orientation'), 'landscape')
  // Reduced, LibreOffice breaks the lines anew in rows that keep their height, and cuts them.
  const $sheet = load(partOf('indicateurs.ods', 'content.xml'), { xml: true })
  const columns = $sheet('table\\:table-column')
    .toArray()
    .map((column) => $sheet(column).attr('table:style-name'))
    .map((name) => $sheet(`style\\:style[style\\:name=${name}] > *`).attr('style:column-width')!)
  const sides = ['left', 'right'].map((side) => page.attr(`fo:margin-${side}`)!)
  const wide = [...columns, ...sides].reduce((sum, width) => sum + Number.parseFloat(width), 0)
  assert.equal(columns.length, 9)
  assert.ok(wide <= Number.parseFloat(page.attr('fo:page-width')!), `${wide} cm`)
})

test('the note to read first says what the documents are not, and that the label has ended', () => {
  const note = read('LISEZ-MOI.txt')
  assert.match(note, /qui n’est pas officiel/)
  assert.match(note, /créations de ce site/)
  assert.match(note, /n’est plus attribué/)
})

test('the note describes each file, and opens in any notepad', () => {
  const note = read('LISEZ-MOI.txt')
  const named = Object.keys(kit).map((path) => path.replace(folder, ''))
  none(
    named
      .filter((name) => !/LISEZ-MOI|SHA256SUMS/.test(name))
      .filter((name) => !new RegExp(`^- ${RegExp.escape(name)}\\s: .{20,}`, 'm').test(note)),
  )
  assert.doesNotMatch(note, /^#|[^\r]\n/m)
})

for (const [format, part] of [
  ['odt', 'content.xml'],
  ['docx', 'word/document.xml'],
] as const) {
  test(`the model letter, in ${format}, says whose it is, what to replace, and no more`, () => {
    const words = partOf(`lettre-de-soutien.${format}`, part).replace(/<[^>]*>/g, ' ')
    assert.match(words, /création du site/)
    assert.doesNotMatch(partOf(`lettre-de-soutien.${format}`, part), /HYPERLINK|text:a /)
    assert.match(words, /\[nom du projet\]/)
    const foot = partOf(
      `lettre-de-soutien.${format}`,
      format === 'odt' ? 'styles.xml' : 'word/footer1.xml',
    )
    assert.doesNotMatch(foot.replace(/<[^>]*>/g, ''), /\p{L}/u)
  })
}

test('checksums are those of the standard (FIPS 180-4), by name, as sha256sum reads them', () => {
  const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(
    checksums({ 'processus.pdf': 'abc', 'cahier-des-charges.pdf': 'abc' }),
    `${sum}  cahier-des-charges.pdf\n${sum}  processus.pdf\n`,
  )
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

test('the note to read first is a text, tables and links included', async () => {
  const body = '<table><tr><th>Un</th></tr><tr><td><a href="/faq/">x</a></td></tr></table>'
  const made = await make({ ...label, kit: label.kit.map((text) => ({ ...text, body })) })
  const packed = unzipSync(made.find(({ format }) => format === 'zip')!.bytes)
  assert.match(strFromU8(packed[`${folder}LISEZ-MOI.txt`]!), /\| Un +\|.*\[x\]\(https:/s)
})
