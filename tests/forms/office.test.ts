import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8 } from 'fflate'
import { formModel } from '#src/forms/form-model.ts'
import { frenchTypography } from '#src/french/typography.ts'
import { temporaryFolder } from '#tests/support/folder.ts'
import { none } from '#tests/support/none.ts'
import { bytesOf, label } from './made.ts'
import { officeHeadings, officeParts, officeTables, officeXml } from './office-text.ts'

const formats = ['odt', 'docx'] as const

/** Tags that are not closed in their order, and signs that XML keeps for itself. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  const faults: string[] = xml.replace(/<[^<>]*>/g, '').match(/[<>]|&(?!(amp|lt|gt|quot);)/g) ?? []
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (alone) continue
    if (!end) open.push(name)
    else if (open.pop() !== name) faults.push(`</${name}>`)
  }
  return [...faults, ...open]
}

test('an ODT begins with its media type, not compressed, so that programs recognise it', () => {
  const bytes = Buffer.from(bytesOf('dossier-de-candidature.odt'))
  assert.equal(bytes.toString('latin1', 30, 38), 'mimetype')
  assert.equal(bytes.toString('latin1', 38, 77), 'application/vnd.oasis.opendocument.text')
})

test('a DOCX declares every part that it holds', () => {
  const parts = officeParts('docx')
  const types = strFromU8(parts['[Content_Types].xml']!)
  const declared = Object.keys(parts).filter(
    (path) => path.endsWith('.xml') && !path.startsWith('['),
  )
  none(declared.filter((path) => !types.includes(`PartName="/${path}"`)))
})

for (const format of formats) {
  test(`the ${format} closes every tag that it opens, and escapes every sign`, () => {
    none(
      Object.entries(officeParts(format))
        .filter(([path]) => /\.(xml|rels)$/.test(path))
        .flatMap(([path, bytes]) =>
          unbalanced(strFromU8(bytes)).map((fault) => `${path} : ${fault}`),
        ),
    )
  })

  test(`the ${format} has the sections of the form as headings, then its fields, then the requirements`, () => {
    const headings = officeHeadings(format)
    const expected = [
      ...formModel(label).flatMap(({ number, title, fields }) => [
        `1 ${number} ${title}`,
        ...fields.map((field) => `2 ${field.number} ${field.label}`),
      ]),
      '1 Annexe : les exigences',
      '1 Sources citées',
    ]
    assert.deepEqual(
      headings.map(({ level, text }) => `${level} ${text}`),
      expected,
    )
  })

  test(`the ${format} lists its sections first`, () => {
    const words = officeXml(format).replace(/<[^>]*>/g, '')
    const listed = formModel(label)
      .map(({ number, title }) => `${number} ${title}`)
      .join('')
    assert.ok(words.indexOf(`Sommaire${listed}`) > 0)
  })

  test(`the ${format} states each limit, and tells what is not answered by square brackets`, () => {
    const words = officeXml(format).replace(/<[^>]*>/g, '')
    const fields = formModel(label).flatMap((section) => section.fields)
    none(fields.filter(({ limit }) => !words.includes(limit)).map(({ id }) => id))
    const places = fields.flatMap((field) => field.places)
    const open = places.filter(({ control }) => control.kind !== 'check').length
    const shown =
      /\[(Votre réponse|Choisissez une réponse|jj\/mm\/aaaa|Montant|Nombre|Date|Source)\]/g
    assert.equal(words.match(shown)?.length, open)
    const signed = fields.filter(({ kind }) => kind === 'signature').length
    assert.equal(words.match(/Signature\s: _{20,}/g)?.length, signed)
  })

  test(`the ${format} asks the budget in a table of years and funders, with totals`, () => {
    const [rows = []] = officeTables(format)
    assert.deepEqual(rows[0], ['', 'Année 1', 'Année 2', 'Année 3', 'Total'])
    assert.deepEqual(rows.at(-1), ['Total', ...Array(4).fill('[Montant]')])
  })

  test(`the ${format} ends with the requirements to tick off, what to show and what is unknown`, () => {
    const [head, ...rows] = officeTables(format).at(-1)!
    assert.deepEqual(head, ['Exigence', 'À montrer', 'Exemple', 'Inconnu'])
    const ticked = label.criteria.map(({ number, title, toShow, unknown }) =>
      [`E${number} ${title}`, toShow.map((one) => `☐\u00a0${one}`).join(''), unknown].map(
        frenchTypography,
      ),
    )
    assert.deepEqual(
      rows.map(([title, toShow, , unknown]) => [title, toShow, unknown]),
      ticked,
    )
  })

  test(`the ${format} says before any question that the form is this project’s own`, () => {
    const words = officeXml(format).replace(/<[^>]*>/g, '')
    const notice = words.indexOf('Ce formulaire est une création de ce site')
    assert.ok(notice > 0 && notice < words.indexOf(label.form[0]!.fields[0]!.label))
  })

  test(`LibreOffice opens the ${format} with every requirement in it`, (context) => {
    if (spawnSync('soffice', ['--version']).error)
      return context.skip('LibreOffice is not installed')
    const folder = temporaryFolder()
    const file = join(folder, `dossier.${format}`)
    writeFileSync(file, bytesOf(`dossier-de-candidature.${format}`))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    spawnSync('soffice', [
      '--headless',
      profile,
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      file,
    ])
    const text = join(folder, 'dossier.txt')
    assert.ok(existsSync(text), 'LibreOffice did not open the file.')
    const { stdout } = spawnSync('cat', [text], { encoding: 'utf8' })
    none(
      label.criteria
        .filter(({ number, title }) => !stdout.includes(`${number} ${title.replaceAll("'", '’')}`))
        .map(({ id }) => id),
    )
  })
}
