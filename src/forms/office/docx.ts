import { colors } from '../../graphics/colors.ts'
import { archive } from '../archive.ts'
import { content } from './docx-text.ts'
import type { OfficeInfo, OfficeText } from './text.ts'
import { escapeXml, xmlHeader } from './xml.ts'

/** Writes a text in Word's format, as a courtesy to those who edit with it. */
export function renderDocx(text: OfficeText): Uint8Array {
  const { document, footer, links } = content(text)
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['rId1', `${office}/officeDocument`, 'word/document.xml'],
      ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(text.info),
    'word/document.xml': document,
    'word/footer1.xml': footer,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/settings.xml': settings,
    'word/fontTable.xml': fontTable,
    'word/_rels/document.xml.rels': relations(
      parts.map(([type, file], index) => [`rId${index + 1}`, `${office}/${type}`, file]),
      links,
    ),
  }
  return archive(files, text.info.published)
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Parts of the text with the names that relations give them; the fourth is `footerRelation`. */
const parts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['footer', 'footer1.xml'],
  ['fontTable', 'fontTable.xml'],
] as const

const contentTypes = `${xmlHeader}<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
${[['document.main', 'document.xml'], ...parts]
  .map(
    ([type, file]) =>
      `<Override PartName="/word/${file}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  )
  .join('\n')}
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>`

/** The parts of a file, and the addresses that it links to. */
function relations(
  own: readonly (readonly [id: string, type: string, target: string])[],
  links: ReadonlyMap<string, string> = new Map(),
): string {
  const rows = [
    ...own.map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
    ),
    ...[...links].map(
      ([address, id]) =>
        `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
    ),
  ]
  return `${xmlHeader}<Relationships xmlns="${packages}/relationships">${rows.join('')}</Relationships>`
}

/** Title, subject, author, date and language. */
function core({ title, subject, author, published }: OfficeInfo): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${published}T12:00:00Z</dcterms:${name}>`
  return `${xmlHeader}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator><dc:language>fr-FR</dc:language>
${day('created')}${day('modified')}
</cp:coreProperties>`
}

// Word opens what says nothing of it in compatibility mode.
const settings = `${xmlHeader}<w:settings ${word}>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
<w:themeFontLang w:val="fr-FR"/>
</w:settings>`

const [text, title] = ['Atkinson Hyperlegible Next', 'Bricolage Grotesque']

/** Where a font of the site is not installed, one that is everywhere takes its place. */
const fontTable = `${xmlHeader}<w:fonts ${word}>
${[text, title].map((name) => `<w:font w:name="${name}"><w:altName w:val="Verdana"/><w:family w:val="swiss"/></w:font>`).join('\n')}
</w:fonts>`

/** A list with dashes and one with numbers. */
const numbering = `${xmlHeader}<w:numbering ${word}>
${[
  ['bullet', '–'],
  ['decimal', '%1.'],
]
  .map(
    ([format, mark], index) =>
      `<w:abstractNum w:abstractNumId="${index}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum>`,
  )
  .join('\n')}
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`

const color = (name: keyof typeof colors) =>
  `<w:color w:val="${colors[name].slice(1).toUpperCase()}"/>`
const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
const titled = (half: number) => `${font(title!)}<w:b/>${size(half)}`
const spaced = (before: number, after: number) =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`
const next = '<w:keepNext/>'

function borders(
  sides: readonly string[],
  weight: number,
  space: number,
  name: keyof typeof colors,
) {
  const hex = colors[name].slice(1).toUpperCase()
  const each = sides.map(
    (side) => `<w:${side} w:val="single" w:sz="${weight}" w:space="${space}" w:color="${hex}"/>`,
  )
  return `<w:pBdr>${each.join('')}</w:pBdr>`
}

const style = (id: string, name: string, block: string, letters: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Text"/>${more}<w:pPr>${block}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
const letters = (id: string, name: string, look: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${look}</w:rPr></w:style>`
const heading = (level: number, block: string, half: number) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `${next}${block}<w:outlineLvl w:val="${level - 1}"/>`,
    titled(half),
    '<w:next w:val="Text"/>',
  )

/** Sizes are in half points, spaces in twentieths of a point. */
const styles = `${xmlHeader}<w:styles ${word}>
<w:docDefaults>
<w:rPrDefault><w:rPr>${font(text!)}${color('ink')}${size(21)}<w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Text"><w:name w:val="Normal"/></w:style>
${style('Title', 'Title', spaced(0, 160), titled(52))}
${style('Subtitle', 'Subtitle', spaced(0, 260), size(26))}
${heading(1, borders(['top'], 8, 6, 'ink') + spaced(560, 120), 36)}
${heading(2, spaced(340, 60), 25)}
${heading(3, spaced(240, 60), 22)}
${style('Help', 'Aide', next + spaced(0, 30), color('inkSoft') + size(19))}
${/* Without the border of the note, which would run from one note to the next. */ ''}
${style('NoteTitle', 'Titre de note', next + spaced(230, 40), '')}
${style('Note', 'Note', borders(['left'], 16, 8, 'accent') + spaced(0, 60), '')}
${style('Answer', 'Réponse', borders(['top', 'left', 'bottom', 'right'], 4, 4, 'lineStrong') + spaced(100, 100), '')}
${style('Cell', 'Cellule', spaced(40, 40), size(19))}
${style('Tick', 'Case', spaced(0, 40), '')}
${style('Footer', 'footer', '', color('inkSoft') + size(17))}
${letters('PlaceholderText', 'Placeholder Text', `<w:i/>${color('inkSoft')}`)}
${letters('Hyperlink', 'Hyperlink', `${color('link')}<w:u w:val="single"/>`)}
</w:styles>`
