import { colors } from '../../graphics/colors.ts'
import { archive } from '../files.ts'
import { fallback, fonts, styles, textSize, type Look } from './styles.ts'
import type { OfficeFormat, OfficeInfo } from './text.ts'
import { isWide, xml, xmlFile, Xml } from './xml.ts'

/** The OpenDocument format, the one that public rules prescribe for editing. */
export const odt: OfficeFormat = {
  run({ text, strong, emphasis, href }) {
    const lines = text
      .split('\n')
      .map((line, at) => (at > 0 ? xml`<text:line-break/>${line}` : xml`${line}`))
    const look = strong ? 'Strong' : emphasis ? 'Emphasis' : undefined
    const words = look ? span(look, xml`${lines}`) : xml`${lines}`
    if (!href) return words
    return xml`<text:a xlink:type="simple" xlink:href="${href}" text:style-name="Internet_20_link">${words}</text:a>`
  },
  paragraph(style, words, anchor) {
    const level = levelOf(style)
    if (!level) return xml`<text:p text:style-name="${style}">${words}</text:p>`
    const place = anchor === undefined ? xml`` : xml`<text:bookmark text:name="s${anchor}"/>`
    return xml`<text:h text:style-name="${named(style)}" text:outline-level="${level}">${place}${words}</text:h>`
  },
  list(counts, items) {
    const all = items.map(
      (words) => xml`<text:list-item>${odt.paragraph('Text', words)}</text:list-item>`,
    )
    return xml`<text:list text:style-name="${counts ? 'Numbers' : 'Bullets'}">${all}</text:list>`
  },
  table: tableOf,
  control({ id, name, control }, shown) {
    const options = control.kind === 'choice' ? control.options : []
    const words = control.kind === 'check' ? xml`${shown}` : span('Placeholder', xml`${shown}`)
    return xml`<loext:content-control loext:alias="${name}" loext:tag="${id}" ${kinds[control.kind]}>${options.map(
      (option) =>
        xml`<loext:list-item loext:display-text="${option.label}" loext:value="${option.id}"/>`,
    )}${words}</loext:content-control>`
  },
  file: (info, body) => packed('text', info, xml`${body}`),
}

/** Rows of words as a spreadsheet, the first one being its head. */
export function ods(info: OfficeInfo, rows: readonly string[][]): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => xml`<text:p>${cell}</text:p>`))
  return packed('spreadsheet', info, tableOf(info.title, cells))
}

/** The first row is the head. */
function tableOf(name: string, rows: readonly Xml[][]): Xml {
  const [head, ...others] = rows.map(
    (cells, at) =>
      xml`<table:table-row table:style-name="Row">${cells.map((cell) => xml`<table:table-cell table:style-name="${at === 0 ? 'Head' : 'Cell'}" office:value-type="string">${cell}</table:table-cell>`)}</table:table-row>`,
  )
  return xml`<table:table table:name="${name}">${rows[0]!.map((_, at) => xml`<table:table-column table:style-name="${isWide(rows, at) ? 'Wide' : 'Column'}"/>`)}<table:table-header-rows>${head!}</table:table-header-rows>${others}</table:table>`
}

/** The columns of a sheet fill its page: made smaller to fit, they would cut what rows hold. */
const tableStyles = (kind: Kind) => xml`<office:automatic-styles>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always" style:use-optimal-row-height="true"/></style:style>
<style:style style:name="Column" style:family="table-column"><style:table-column-properties style:column-width="${kind === 'text' ? '3.6cm' : '2.3cm'}"/></style:style>
<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="${kind === 'text' ? '5.8cm' : '6.8cm'}"/></style:style>
${['Head', 'Cell'].map((name) => xml`<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top" fo:border="0.5pt solid ${colors.lineStrong}" fo:padding="2pt"/><style:text-properties ${kind === 'text' ? '' : xml`fo:font-size="8pt"`}${name === 'Head' ? xml` fo:font-weight="bold"` : ''}/></style:style>`)}
</office:automatic-styles>`

function packed(kind: Kind, info: OfficeInfo, body: Xml): Uint8Array {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`
  const root = new Xml(`office:${kind}`)
  const content = xml`${tableStyles(kind)}<office:body><${root}>${body}</${root}></office:body>`
  const files = {
    mimetype,
    'META-INF/manifest.xml': xmlFile(manifestOf(mimetype)),
    'meta.xml': xmlFile(part('meta', meta(info))),
    'styles.xml': xmlFile(part('styles', stylesOf(info, kind))),
    'content.xml': xmlFile(part('content', content)),
  }
  return archive(files, info.published, ['mimetype'])
}

const span = (style: string, words: Xml) =>
  xml`<text:span text:style-name="${style}">${words}</text:span>`

const kinds = {
  check: xml`loext:checkbox="true" loext:checked="false" loext:checked-state="☒" loext:unchecked-state="☐"`,
  choice: xml`loext:dropdown="true" loext:showing-place-holder="true"`,
  text: xml`loext:showing-place-holder="true"`,
}

const levelOf = (style: string) => /^Heading(\d)$/.exec(style)?.[1]

/** LibreOffice knows its own titles by this name. */
const named = (style: string) => style.replace(/\d/, '_20_$&')

const part = (name: string, inside: Xml) => {
  const root = new Xml(`office:document-${name}`)
  return xml`<${root}
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
 office:version="1.3">${inside}</${root}>`
}

const manifestOf = (
  mimetype: string,
) => xml`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>
${['content', 'styles', 'meta'].map((name) => xml`<manifest:file-entry manifest:full-path="${name}.xml" manifest:media-type="text/xml"/>`)}
</manifest:manifest>`

const meta = ({ title, subject, author, published }: OfficeInfo) => xml`<office:meta>
<dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject>
<meta:initial-creator>${author}</meta:initial-creator><dc:creator>${author}</dc:creator>
<meta:creation-date>${published}T12:00:00</meta:creation-date><dc:date>${published}T12:00:00</dc:date>
<dc:language>fr-FR</dc:language>
</office:meta>`

function paragraphStyle([style, look]: [string, Look]): Xml {
  const { size = textSize, title, soft, before = 0, after = 0, next, border } = look
  const level = levelOf(style)
  const known = level
    ? xml`style:display-name="Heading ${level}" style:default-outline-level="${level}" style:next-style-name="Text"`
    : xml``
  const sides = (border?.sides ?? []).map(
    (side) =>
      xml` fo:border-${side}="${border!.weight}pt solid ${border!.color}" fo:padding-${side}="${border!.space}pt"`,
  )
  const keep = next ? xml` fo:keep-with-next="always"` : xml``
  const letters = title ? xml` style:font-name="${fonts.title}" fo:font-weight="bold"` : xml``
  return xml`
<style:style style:name="${named(style)}" style:family="paragraph" style:parent-style-name="Standard" ${known}>
<style:paragraph-properties fo:margin-top="${before}pt" fo:margin-bottom="${after}pt"${keep}${sides}/>
<style:text-properties fo:font-size="${size}pt" fo:color="${soft ? colors.inkSoft : colors.ink}"${letters}/>
</style:style>`
}

const letters = (name: string, look: Xml) =>
  xml`<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`

const list = (name: string, kind: string, look: Xml) => {
  const level = new Xml(`text:list-level-style-${kind}`)
  return xml`<text:list-style style:name="${name}"><${level} text:level="1" ${look}>
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.6cm"/>
</style:list-level-properties></${level}></text:list-style>`
}

type Kind = 'text' | 'spreadsheet'

const portrait = xml`fo:page-width="21cm" fo:page-height="29.7cm"`
/** All the columns on the width of one page. */
const landscape = xml`fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1"`

const stylesOf = ({ footer }: OfficeInfo, kind: Kind) => xml`<office:font-face-decls>
${Object.values(fonts).map((name) => xml`<style:font-face style:name="${name}" svg:font-family="'${name}', ${fallback}, 'DejaVu Sans', sans-serif" style:font-family-generic="swiss"/>`)}
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:line-height="135%" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="${fonts.text}" fo:font-size="${textSize}pt" fo:color="${colors.ink}" fo:language="fr" fo:country="FR"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${Object.entries(styles).map(paragraphStyle)}
${letters('Placeholder', xml`fo:color="${colors.inkSoft}" fo:font-style="italic"`)}
${letters('Strong', xml`fo:font-weight="bold"`)}
${letters('Emphasis', xml`fo:font-style="italic"`)}
${letters('Internet_20_link', xml`fo:color="${colors.link}" style:text-underline-style="solid"`)}
${list('Bullets', 'bullet', xml`text:bullet-char="–"`)}
${list('Numbers', 'number', xml`style:num-format="1" style:num-suffix="."`)}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4">
<style:page-layout-properties ${kind === 'text' ? portrait : landscape} fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="${kind === 'text' ? 'Standard' : 'Default'}" style:page-layout-name="A4">${footer ? footerOf(footer) : ''}</style:master-page></office:master-styles>`

const footerOf = (text: string) => xml`<style:footer>
<text:p text:style-name="Footer">${text} – page <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p>
</style:footer>`
