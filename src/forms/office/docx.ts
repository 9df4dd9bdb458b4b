import { colors } from '../../graphics/colors.ts'
import { archive } from '../files.ts'
import type { Place } from '../form-model.ts'
import { fallback, fonts, styles, textSize, type Look } from './styles.ts'
import type { OfficeFormat, OfficeInfo } from './text.ts'
import { isWide, xml, xmlFile, type Xml } from './xml.ts'

/** Word's format, as a courtesy to those who edit with it. */
export const docx: OfficeFormat = {
  run({ text, strong, emphasis, href }) {
    const look = xml`${strong ? xml`<w:b/>` : xml``}${emphasis ? xml`<w:i/>` : xml``}`
    if (!href) return words(text, look)
    const shown = words(text, xml`<w:rStyle w:val="Hyperlink"/>${look}`)
    const target = href.startsWith('#') ? `\\l "${href.slice(1)}"` : `"${href}"`
    return xml`<w:fldSimple w:instr="${`HYPERLINK ${target}`}">${shown}</w:fldSimple>`
  },
  paragraph(style, inside, anchor) {
    if (anchor === undefined) return line(style, inside)
    const start = xml`<w:bookmarkStart w:id="${anchor}" w:name="s${anchor}"/>`
    return line(style, [start, ...inside, xml`<w:bookmarkEnd w:id="${anchor}"/>`])
  },
  list: (counts, items) =>
    xml`${items.map((inside) => line('Text', inside, xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${counts ? 2 : 1}"/></w:numPr>`))}`,
  table: (name, rows) =>
    xml`<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => xml`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(colors.lineStrong)}"/>`)}</w:tblBorders><w:tblCaption w:val="${name}"/></w:tblPr>
<w:tblGrid>${rows[0]!.map((_, at) => xml`<w:gridCol w:w="${isWide(rows, at) ? 2700 : 2250}"/>`)}</w:tblGrid>
${rows.map((cells, index) => xml`<w:tr><w:trPr><w:cantSplit/>${index === 0 ? xml`<w:tblHeader/>` : xml``}</w:trPr>${cells.map((cell) => xml`<w:tc>${cell}</w:tc>`)}</w:tr>`)}</w:tbl>`,
  control({ id, name, control }, shown) {
    const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name
    const ticks = control.kind === 'check'
    const look = ticks ? xml`` : xml`<w:rStyle w:val="PlaceholderText"/>`
    return xml`<w:sdt><w:sdtPr><w:alias w:val="${short}"/><w:tag w:val="${id}"/>${ticks ? xml`` : xml`<w:showingPlcHdr/>`}${kindOf(control)}</w:sdtPr><w:sdtContent>${words(shown, look)}</w:sdtContent></w:sdt>`
  },
  file(info, body) {
    const files = {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': relations([
        ['rId1', `${office}/officeDocument`, 'word/document.xml'],
        ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
      'docProps/core.xml': core(info),
      'word/document.xml': part('document', xml`<w:body>${body}${section}</w:body>`),
      'word/footer1.xml': part('ftr', footer(info)),
      'word/styles.xml': part('styles', styleSheet),
      'word/numbering.xml': part('numbering', numbering),
      'word/settings.xml': part('settings', settings),
      'word/fontTable.xml': part('fonts', fontTable),
      'word/_rels/document.xml.rels': relations(
        parts.map(([type, file], index) => [`rId${index + 1}`, `${office}/${type}`, file]),
      ),
    }
    const written = Object.entries(files).map(([path, content]) => [path, xmlFile(content)])
    return archive(Object.fromEntries(written), info.published)
  },
}

/** Word refuses longer names. */
const longestName = 64

const line = (style: string, inside: readonly Xml[], more = xml``) =>
  xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`

function words(text: string, look = xml``): Xml {
  const lines = text
    .split('\n')
    .map((one, at) => xml`${at > 0 ? xml`<w:br/>` : xml``}<w:t xml:space="preserve">${one}</w:t>`)
  return xml`<w:r><w:rPr>${look}</w:rPr>${lines}</w:r>`
}

function kindOf(control: Place['control']): Xml {
  if (control.kind === 'check') {
    return xml`<w14:checkbox><w14:checked w14:val="0"/>
<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>
</w14:checkbox>`
  }
  if (control.kind === 'text') {
    return control.lines > 1 ? xml`<w:text w:multiLine="1"/>` : xml`<w:text/>`
  }
  return xml`<w:dropDownList>${control.options.map(({ id, label }) => xml`<w:listItem w:displayText="${label}" w:value="${id}"/>`)}</w:dropDownList>`
}

/** Distances are in twentieths of a point; `rId4` is the footer. */
const section = xml`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/>
</w:sectPr>`

function footer({ footer: text }: OfficeInfo): Xml {
  if (!text) return line('Footer', [])
  const count = (name: string) => xml`<w:fldSimple w:instr="${name}">${words('1')}</w:fldSimple>`
  return line('Footer', [words(`${text} – page `), count('PAGE'), words(' / '), count('NUMPAGES')])
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

const part = (root: string, inside: Xml) => {
  const name = xml`w:${root}`
  return xml`<${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="${office}"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14">${inside}</${name}>`
}

/** Parts of the text, in the order of the names that relations give them. */
const parts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['footer', 'footer1.xml'],
  ['fontTable', 'fontTable.xml'],
] as const

const contentTypes = xml`<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${[['document.main', 'document.xml'], ...parts].map(
  ([type = '', file = '']) =>
    xml`<Override PartName="/word/${file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
)}
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>`

const relations = (rows: readonly (readonly [id: string, type: string, target: string])[]) =>
  xml`<Relationships xmlns="${packages}/relationships">${rows.map(
    ([id, type, target]) => xml`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )}</Relationships>`

const core = ({ title, subject, author, published }: OfficeInfo) =>
  xml`<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${author}</dc:creator><dc:language>fr-FR</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">${published}T12:00:00Z</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${published}T12:00:00Z</dcterms:modified>
</cp:coreProperties>`

// Word opens what says nothing of it in compatibility mode.
const settings = xml`<w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat><w:themeFontLang w:val="fr-FR"/>`

const fontTable = xml`${Object.values(fonts).map((name) => xml`<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:family w:val="swiss"/></w:font>`)}`

/** A list with dashes and one with numbers. */
const numbering = xml`${[
  ['bullet', '–'],
  ['decimal', '%1.'],
].map(
  ([format = '', mark = ''], index) => xml`
<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/>
<w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum>`,
)}
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`

const hex = (color: string) => color.slice(1).toUpperCase()
const colored = (color: string) => xml`<w:color w:val="${hex(color)}"/>`
const sized = (size: number) => xml`<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`
const font = (name: string) => xml`<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`

function paragraphStyle([id, look]: [string, Look]): Xml {
  const { name, size = textSize, title, soft, before = 0, after = 0, next, border } = look
  const level = /^Heading(\d)$/.exec(id)?.[1]
  const sides = border?.sides.map(
    (side) =>
      xml`<w:${side} w:val="single" w:sz="${border.weight * 8}" w:space="${border.space}" w:color="${hex(border.color)}"/>`,
  )
  return xml`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>
${level ? xml`<w:next w:val="Text"/>` : xml``}<w:pPr>${next ? xml`<w:keepNext/>` : xml``}
${sides ? xml`<w:pBdr>${sides}</w:pBdr>` : xml``}<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>
${level ? xml`<w:outlineLvl w:val="${Number(level) - 1}"/>` : xml``}</w:pPr>
<w:rPr>${title ? xml`${font(fonts.title)}<w:b/>` : xml``}${soft ? colored(colors.inkSoft) : xml``}${sized(size)}</w:rPr></w:style>
`
}

const letters = (id: string, name: string, look: Xml) =>
  xml`<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`

const styleSheet = xml`<w:docDefaults>
<w:rPrDefault><w:rPr>${font(fonts.text)}${colored(colors.ink)}${sized(textSize)}<w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${Object.entries(styles).map(paragraphStyle)}
${letters('PlaceholderText', 'Placeholder Text', xml`<w:i/>${colored(colors.inkSoft)}`)}
${letters('Hyperlink', 'Hyperlink', xml`${colored(colors.link)}<w:u w:val="single"/>`)}`
