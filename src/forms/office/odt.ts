import { colors } from '../../graphics/colors.ts'
import { archive } from '../archive.ts'
import { content, namespaces } from './odt-text.ts'
import type { OfficeInfo, OfficeText } from './text.ts'
import { element, escapeXml, xmlHeader } from './xml.ts'

const mimetype = 'application/vnd.oasis.opendocument.text'

/** Writes a text in the OpenDocument format, the one that public rules prescribe for editing. */
export function renderOdt(text: OfficeText): Uint8Array {
  const files = {
    mimetype,
    'META-INF/manifest.xml': manifest,
    'meta.xml': meta(text.info),
    'styles.xml': styles(text.info),
    'content.xml': content(text.items),
  }
  return archive(files, text.info.published, ['mimetype'])
}

const manifest = `${xmlHeader}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/>
${['content', 'styles', 'meta'].map((part) => `<manifest:file-entry manifest:full-path="${part}.xml" manifest:media-type="text/xml"/>`).join('\n')}
</manifest:manifest>`

/** Title, subject, author, date and language. */
function meta({ title, subject, author, published }: OfficeInfo): string {
  const date = `${published}T12:00:00`
  const name = escapeXml(author)
  const all = `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>
<meta:initial-creator>${name}</meta:initial-creator><dc:creator>${name}</dc:creator>
<meta:creation-date>${date}</meta:creation-date><dc:date>${date}</dc:date><dc:language>fr-FR</dc:language>`
  return xmlHeader + element('office:document-meta', namespaces, element('office:meta', {}, all))
}

const { accent, ink, inkSoft, lineStrong, link } = colors

/** Where a font of the site is not installed, one that is everywhere takes its place. */
const face = (name: string) =>
  `<style:font-face style:name="${name}" svg:font-family="'${name}', Verdana, 'DejaVu Sans', sans-serif" style:font-family-generic="swiss"/>`

const titled = (size: number) =>
  `style:font-name="Bricolage Grotesque" fo:font-size="${size}pt" fo:font-weight="bold"`
const soft = (size: number) => `fo:font-size="${size}pt" fo:color="${inkSoft}"`
const next = 'fo:keep-with-next="always"'

const style = (name: string, block: string, letters = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard" ${more}><style:paragraph-properties ${block}/><style:text-properties ${letters}/></style:style>`
const letters = (name: string, look: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${look}/></style:style>`
const heading = (level: number, block: string, size: number) =>
  style(
    `Heading_20_${level}`,
    `${next} fo:margin-bottom="0.15cm" ${block}`,
    titled(size),
    `style:display-name="Heading ${level}" style:default-outline-level="${level}" style:next-style-name="Text"`,
  )
const list = (name: string, kind: string, look: string) =>
  `<text:list-style style:name="${name}"><text:list-level-style-${kind} text:level="1" ${look}>
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.5cm" fo:margin-left="0.6cm"/></style:list-level-properties>
</text:list-level-style-${kind}></text:list-style>`

/** Styles, page and footer. */
function styles({ footer }: OfficeInfo): string {
  return (
    xmlHeader +
    element(
      'office:document-styles',
      namespaces,
      `<office:font-face-decls>${face('Atkinson Hyperlegible Next')}${face('Bricolage Grotesque')}</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="135%" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Atkinson Hyperlegible Next" fo:font-size="10.5pt" fo:color="${ink}" fo:language="fr" fo:country="FR"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
${style('Title', 'fo:margin-bottom="0.3cm"', titled(26))}
${style('Subtitle', 'fo:margin-bottom="0.5cm"', soft(13))}
${heading(1, `fo:margin-top="1cm" fo:border-top="1pt solid ${ink}" fo:padding-top="0.2cm"`, 18)}
${heading(2, 'fo:margin-top="0.6cm"', 12.5)}
${heading(3, 'fo:margin-top="0.4cm"', 11)}
${style('Text', 'fo:margin-bottom="0.2cm"')}
${style('Help', `fo:margin-bottom="0.05cm" ${next}`, soft(9.5))}
${/* Without the border of the note, which would run from one note to the next. */ ''}
${style('NoteTitle', `fo:margin-top="0.4cm" ${next}`)}
${style('Note', `fo:border-left="2pt solid ${accent}" fo:padding-left="0.3cm" fo:margin-bottom="0.1cm"`)}
${style('Answer', `fo:border="0.5pt solid ${lineStrong}" fo:padding="0.15cm" fo:margin-top="0.15cm" fo:margin-bottom="0.15cm"`)}
${style('Tick', 'fo:margin-bottom="0.08cm"')}
${style('Footer', '', soft(8.5))}
${style('Cell', '', 'fo:font-size="9.5pt"')}
${letters('Placeholder', `fo:color="${inkSoft}" fo:font-style="italic"`)}
${letters('Strong', 'fo:font-weight="bold"')}
${letters('Emphasis', 'fo:font-style="italic"')}
${letters('Internet_20_link', `fo:color="${link}" style:text-underline-style="solid"`)}
${list('Bullets', 'bullet', 'text:bullet-char="–"')}
${list('Numbers', 'number', 'style:num-format="1" style:num-suffix="."')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2.2cm" fo:margin-right="2.2cm"/>
<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
<style:footer><text:p text:style-name="Footer">${escapeXml(footer)} – page <text:page-number>1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer>
</style:master-page></office:master-styles>`,
    )
  )
}
