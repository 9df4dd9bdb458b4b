import assert from 'node:assert/strict'
import { test } from 'node:test'
import validate from '@ooxml-tools/validate'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { formModel } from '#src/forms/form-model.ts'
import { frenchTypography } from '#src/french/typography.ts'
import { isMissing, opened } from '#tests/support/libreoffice.ts'
import { none } from '#tests/support/none.ts'
import { bytesOf, label } from './made.ts'
import { officeHeadings, officeParts, officeTables, officeXml } from './office-text.ts'

const formats = ['odt', 'docx'] as const

/** What a place to answer shows until it is filled. */
const asked = /\[(Votre réponse|Choisissez une réponse|jj\/mm\/aaaa|Montant|Nombre|Date|Source)\]/g

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

test('Microsoft’s own validator finds no fault in the DOCX, nor in those of the kit', async () => {
  const packed = Object.entries(unzipSync(bytesOf('kit-candidature.zip')))
  const files = packed.filter(([path]) => path.endsWith('.docx'))
  assert.equal(files.length, 2)
  for (const [path, bytes] of files) {
    for (const version of ['Office2016', 'Microsoft365'] as const) {
      const faults = await validate(bytes, 'docx', version)
      none(faults.map(({ description }) => `${path} : ${description}`))
    }
  }
})

test('Word opens the DOCX as its own, in French, with letters for the fonts that it lacks', () => {
  const part = (name: string) => strFromU8(officeParts('docx')[`word/${name}.xml`]!)
  assert.match(part('settings'), /w:name="compatibilityMode" [^>]*w:val="15"/)
  assert.match(part('styles'), /<w:rPrDefault>.*<w:lang w:val="fr-FR"\/>/s)
  const names = part('styles').match(/(?<=w:ascii=")[^"]*/g) ?? []
  const fonts = load(part('fontTable'), { xml: true })
  none(
    [...new Set(names)].filter(
      (name) => !fonts(`w\\:font[w\\:name="${name}"] > w\\:altName`).attr('w:val'),
    ),
  )
})

test('LibreOffice reads the ODT in French, with letters for the fonts that it lacks', () => {
  const styles = strFromU8(officeParts('odt')['styles.xml']!)
  assert.match(styles, /fo:language="fr" fo:country="FR"/)
  const faces = styles.match(/(?<=svg:font-family=")[^"]*/g) ?? []
  assert.equal(faces.length, 2)
  none(faces.filter((face) => !face.endsWith('sans-serif')))
})

for (const format of formats) {
  test(`the ${format} names each place to answer by its question, and each table`, () => {
    const $ = load(officeXml(format), { xml: true })
    const [control, table] = {
      odt: ['loext:alias', 'table:name'],
      docx: ['w:alias', 'w:tblCaption'],
    }[format] as [string, string]
    const valuesOf = (name: string) => {
      const escaped = name.replace(':', '\\:')
      const [selector, value] = format === 'odt' ? [`[${escaped}]`, name] : [escaped, 'w:val']
      const found = $(selector).toArray()
      return found.map((one) => $(one).attr(value)!)
    }
    const places = formModel(label).flatMap(({ fields }) => fields.flatMap((field) => field.places))
    assert.deepEqual(
      valuesOf(control).map((name) => name.replace(/…$/, '')),
      places.map(({ name }, index) =>
        valuesOf(control)[index]?.endsWith('…') ? name.slice(0, 63) : name,
      ),
    )
    assert.deepEqual(valuesOf(table), ['Budget des projets sur 3\u00a0ans, en euros', 'Exigence'])
  })

  test(`the ${format} repeats the heads of its tables, and leads from its contents to its sections`, () => {
    const $ = load(officeXml(format), { xml: true })
    const [table, head] = {
      odt: ['table\\:table', 'table\\:table-header-rows > table\\:table-row:first-child'],
      docx: ['w\\:tbl', 'w\\:tblGrid + w\\:tr > w\\:trPr > w\\:tblHeader'],
    }[format] as [string, string]
    assert.equal($(table).find(head).length, $(table).length)
    const xml = officeXml(format)
    const links = xml.match(/(?<=xlink:href="#|HYPERLINK \\l &quot;)s\d+/g)
    const places = xml.match(/(?<=<(text:bookmark text|w:bookmarkStart w:id="\d+" w):name=")s\d+/g)
    assert.equal(links?.length, label.form.length)
    assert.deepEqual(links, places)
  })

  test(`the ${format} keeps the places of a question on one page`, () => {
    const styles = strFromU8(
      officeParts(format)[format === 'odt' ? 'styles.xml' : 'word/styles.xml']!,
    )
    const keeping = {
      odt: /style:name="(\w+)"(?:(?!<\/style:style>).)*keep-with-next="always"/gs,
      docx: /w:styleId="(\w+)"(?:(?!<\/w:style>).)*<w:keepNext\/>/gs,
    }[format]
    const kept = new Set([...styles.matchAll(keeping)].map(([, name]) => name))
    const $ = load(officeXml(format), { xml: true })
    const looks = $(format === 'odt' ? 'loext\\:content-control' : 'w\\:sdt')
      .toArray()
      .map((control) =>
        format === 'odt'
          ? $(control).closest('text\\:p').attr('text:style-name')
          : $(control).closest('w\\:p').find('w\\:pStyle').attr('w:val'),
      )
    const fields = formModel(label).flatMap((section) => section.fields)
    none(
      fields.flatMap(({ id, kind, places }) => {
        const own = looks.splice(0, places.length)
        const isKept = own.every((look, at) => kept.has(look!) === at < places.length - 1)
        return kind === 'table' || isKept ? [] : [id]
      }),
    )
  })

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
    assert.equal(words.match(asked)?.length, open)
    const signed = fields.filter(({ kind }) => kind === 'signature').length
    assert.equal(words.match(/Signature\s: _{20,}/g)?.length, signed)
  })

  test(`the ${format} asks the budget in a table of years and funders, with totals`, () => {
    const [rows = []] = officeTables(format)
    assert.deepEqual(rows[0], ['', 'Année 1', 'Année 2', 'Année 3', 'Total'])
    assert.deepEqual(rows.at(-1), ['Total', ...Array(4).fill('[Montant]')])
  })

  test(`the ${format} breaks no word of its tables, in letters as wide as those of Verdana`, () => {
    const $ = load(officeXml(format), { xml: true })
    const widths = $(format === 'odt' ? 'table\\:table' : 'w\\:tbl')
      .toArray()
      .map((table) =>
        format === 'odt'
          ? $(table)
              .find('table\\:table-column')
              .toArray()
              .map((column) => $(column).attr('table:style-name')!)
              .map((name) =>
                $(`style\\:style[style\\:name=${name}] > *`).attr('style:column-width')!,
              )
          : $(table)
              .find('w\\:gridCol')
              .toArray()
              .map((column) => $(column).attr('w:w')!),
      )
      .map((columns) => columns.map(Number.parseFloat))
    // In centimetres: a column and what its cells keep clear, then a letter of 10.5 points.
    const [page, clear, letter] = [16.6, format === 'odt' ? 0.14 : 0.38, 0.2]
    none(
      officeTables(format).flatMap((rows, table) => {
        const all = widths[table]!.reduce((sum, width) => sum + width, 0)
        const room = widths[table]!.map((width) => ((width / all) * page - clear) / letter)
        return rows.flatMap((cells) =>
          cells.flatMap((cell, at) =>
            cell.split(/[\s☐-]/).filter((word) => word.length > room[at]!),
          ),
        )
      }),
    )
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

  const whole = `LibreOffice opens the ${format} with every requirement and every field in it`
  test(whole, { skip: isMissing }, () => {
    const name = `dossier-de-candidature.${format}`
    const text = opened(name, bytesOf(name), 'txt:Text (encoded):UTF8')
    none(
      label.criteria
        .filter(({ number, title }) => !text.includes(`${number} ${title.replaceAll("'", '’')}`))
        .map(({ id }) => id),
    )
    const places = formModel(label).flatMap(({ fields }) => fields.flatMap((field) => field.places))
    const ticked = label.criteria.flatMap(({ toShow }) => toShow).length
    const checks = places.filter(({ control }) => control.kind === 'check').length
    assert.equal(text.match(/☐/g)?.length, ticked + checks)
    assert.equal(text.match(asked)?.length, places.length - checks)
  })
}
