import { colors } from '../../../graphics/colors.ts'
import type { OfficeInfo } from '../text.ts'
import { element, escapeXml, xmlHeader } from '../xml.ts'
import { namespaces } from './package.ts'

type Properties = Record<string, string>

const { accent, ink, inkSoft: soft, lineStrong, link } = colors

/** Styles, page and footer. The fonts fall back on those of the reader's machine. */
export function styles({ footer }: OfficeInfo): string {
  return (
    xmlHeader +
    element(
      'office:document-styles',
      namespaces,
      element(
        'office:font-face-decls',
        {},
        face('Atkinson Hyperlegible Next'),
        face('Bricolage Grotesque'),
      ),
      element(
        'office:styles',
        {},
        defaults,
        paragraph('Standard', {}, {}),
        paragraph('Title', { 'fo:margin-bottom': '0.3cm' }, heading('26pt')),
        paragraph(
          'Subtitle',
          { 'fo:margin-bottom': '0.5cm' },
          { 'fo:font-size': '13pt', 'fo:color': soft },
        ),
        headingStyle(
          1,
          {
            'fo:margin-top': '1cm',
            'fo:border-top': `1pt solid ${ink}`,
            'fo:padding-top': '0.2cm',
          },
          '18pt',
        ),
        headingStyle(2, { 'fo:margin-top': '0.6cm' }, '12.5pt'),
        headingStyle(3, { 'fo:margin-top': '0.4cm' }, '11pt'),
        paragraph('Text', { 'fo:margin-bottom': '0.2cm' }, {}),
        paragraph(
          'Help',
          { 'fo:margin-bottom': '0.05cm', 'fo:keep-with-next': 'always' },
          { 'fo:font-size': '9.5pt', 'fo:color': soft },
        ),
        // Without the border of the note, which would run from one note to the next.
        paragraph('NoteTitle', { 'fo:margin-top': '0.4cm', 'fo:keep-with-next': 'always' }, {}),
        paragraph(
          'Note',
          {
            'fo:border-left': `2pt solid ${accent}`,
            'fo:padding-left': '0.3cm',
            'fo:margin-bottom': '0.1cm',
          },
          {},
        ),
        paragraph(
          'Answer',
          {
            'fo:border': `0.5pt solid ${lineStrong}`,
            'fo:padding': '0.15cm',
            'fo:margin-top': '0.15cm',
            'fo:margin-bottom': '0.15cm',
          },
          {},
        ),
        paragraph('Tick', { 'fo:margin-bottom': '0.08cm' }, {}),
        paragraph('Footer', {}, { 'fo:font-size': '8.5pt', 'fo:color': soft }),
        paragraph('Cell', {}, { 'fo:font-size': '9.5pt' }),
        character('Placeholder', { 'fo:color': soft, 'fo:font-style': 'italic' }),
        character('Strong', { 'fo:font-weight': 'bold' }),
        character('Emphasis', { 'fo:font-style': 'italic' }),
        character('Internet_20_link', {
          'fo:color': link,
          'style:text-underline-style': 'solid',
        }),
        listStyle(
          'Bullets',
          element(
            'text:list-level-style-bullet',
            { 'text:level': 1, 'text:bullet-char': '–' },
            indent,
          ),
        ),
        listStyle(
          'Numbers',
          element(
            'text:list-level-style-number',
            { 'text:level': 1, 'style:num-format': '1', 'style:num-suffix': '.' },
            indent,
          ),
        ),
      ),
      element('office:automatic-styles', {}, pageLayout),
      element(
        'office:master-styles',
        {},
        element(
          'style:master-page',
          { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
          element(
            'style:footer',
            {},
            element(
              'text:p',
              { 'text:style-name': 'Footer' },
              `${escapeXml(footer)} – page `,
              '<text:page-number>1</text:page-number>',
              ' / ',
              '<text:page-count>1</text:page-count>',
            ),
          ),
        ),
      ),
    )
  )
}

/** Where the font of the site is not installed, one that is everywhere takes its place. */
const face = (name: string) =>
  element('style:font-face', {
    'style:name': name,
    'svg:font-family': `'${name}', Verdana, 'DejaVu Sans', sans-serif`,
    'style:font-family-generic': 'swiss',
  })

const heading = (size: string): Properties => ({
  'style:font-name': 'Bricolage Grotesque',
  'fo:font-size': size,
  'fo:font-weight': 'bold',
})

const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', {
    'fo:line-height': '135%',
    'fo:orphans': '2',
    'fo:widows': '2',
  }),
  element('style:text-properties', {
    'style:font-name': 'Atkinson Hyperlegible Next',
    'fo:font-size': '10.5pt',
    'fo:color': ink,
    'fo:language': 'fr',
    'fo:country': 'FR',
  }),
)

function paragraph(
  name: string,
  block: Properties,
  text: Properties,
  more: Properties = {},
): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : 'Standard',
      ...more,
    },
    element('style:paragraph-properties', block),
    element('style:text-properties', text),
  )
}

function headingStyle(level: number, block: Properties, size: string): string {
  const properties = { 'fo:keep-with-next': 'always', 'fo:margin-bottom': '0.15cm', ...block }
  return paragraph(`Heading_20_${level}`, properties, heading(size), {
    'style:display-name': `Heading ${level}`,
    'style:default-outline-level': String(level),
    'style:next-style-name': 'Text',
  })
}

const character = (name: string, text: Properties) =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'text' },
    element('style:text-properties', text),
  )

const listStyle = (name: string, level: string) =>
  element('text:list-style', { 'style:name': name }, level)

const indent = element(
  'style:list-level-properties',
  { 'text:list-level-position-and-space-mode': 'label-alignment' },
  element('style:list-level-label-alignment', {
    'text:label-followed-by': 'listtab',
    'fo:text-indent': '-0.5cm',
    'fo:margin-left': '0.6cm',
  }),
)

const pageLayout = element(
  'style:page-layout',
  { 'style:name': 'A4' },
  element('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'fo:margin-top': '2cm',
    'fo:margin-bottom': '1.6cm',
    'fo:margin-left': '2.2cm',
    'fo:margin-right': '2.2cm',
  }),
  element(
    'style:footer-style',
    {},
    element('style:header-footer-properties', {
      'fo:min-height': '0.8cm',
      'fo:margin-top': '0.4cm',
    }),
  ),
)
