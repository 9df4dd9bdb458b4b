import { colors } from '../../../graphics/colors.ts'
import { element, xmlHeader } from '../xml.ts'

/** The colours of the site as Word writes them. */
const color = Object.fromEntries(
  Object.entries(colors).map(([name, hex]) => [name, hex.slice(1).toUpperCase()]),
) as Record<keyof typeof colors, string>

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const value = (name: string, val: string | number) => element(name, { 'w:val': val })

export const settings =
  xmlHeader +
  element(
    'w:settings',
    { 'xmlns:w': word },
    element(
      'w:compat',
      {},
      // Word opens what says nothing of it in compatibility mode.
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    element('w:themeFontLang', { 'w:val': 'fr-FR' }),
  )

/** Where a font of the site is not installed, one that is everywhere takes its place. */
export const fontTable =
  xmlHeader +
  element(
    'w:fonts',
    { 'xmlns:w': word },
    ...['Atkinson Hyperlegible Next', 'Bricolage Grotesque'].map((name) =>
      element(
        'w:font',
        { 'w:name': name },
        value('w:altName', 'Verdana'),
        value('w:family', 'swiss'),
      ),
    ),
  )

/** Sizes are in half points, spaces in twentieths of a point. */
export const styles =
  xmlHeader +
  element(
    'w:styles',
    { 'xmlns:w': word },
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          font('Atkinson Hyperlegible Next'),
          value('w:color', color.ink),
          size(21),
          element('w:lang', { 'w:val': 'fr-FR' }),
        ),
      ),
      element(
        'w:pPrDefault',
        {},
        element(
          'w:pPr',
          {},
          element('w:spacing', { 'w:after': 100, 'w:line': 300, 'w:lineRule': 'auto' }),
        ),
      ),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Text' },
      value('w:name', 'Normal'),
    ),
    paragraph('Title', 'Title', spacing(0, 160), title(52)),
    paragraph('Subtitle', 'Subtitle', spacing(0, 260), size(26)),
    heading(1, element('w:pBdr', {}, border('w:top', 8, 6, color.ink)) + spacing(560, 120), 36),
    heading(2, spacing(340, 60), 25),
    heading(3, spacing(240, 60), 22),
    paragraph(
      'Help',
      'Aide',
      element('w:keepNext') + spacing(0, 30),
      value('w:color', color.inkSoft) + size(19),
    ),
    // Without the border of the note, which would run from one note to the next.
    paragraph('NoteTitle', 'Titre de note', element('w:keepNext') + spacing(230, 40), ''),
    paragraph(
      'Note',
      'Note',
      element('w:pBdr', {}, border('w:left', 16, 8, color.accent)) + spacing(0, 60),
      '',
    ),
    paragraph(
      'Answer',
      'Réponse',
      element(
        'w:pBdr',
        {},
        ...['w:top', 'w:left', 'w:bottom', 'w:right'].map((side) =>
          border(side, 4, 4, color.lineStrong),
        ),
      ) + spacing(100, 100),
      '',
    ),
    paragraph('Cell', 'Cellule', spacing(40, 40), size(19)),
    paragraph('Tick', 'Case', spacing(0, 40), ''),
    paragraph('Footer', 'footer', '', value('w:color', color.inkSoft) + size(17)),
    character(
      'PlaceholderText',
      'Placeholder Text',
      element('w:i') + value('w:color', color.inkSoft),
    ),
    character('Hyperlink', 'Hyperlink', value('w:color', color.link) + value('w:u', 'single')),
  )

/** A list with dashes and one with numbers. */
export const numbering =
  xmlHeader +
  element(
    'w:numbering',
    { 'xmlns:w': word },
    ...[
      ['bullet', '–'],
      ['decimal', '%1.'],
    ].map(([format, text], index) =>
      element(
        'w:abstractNum',
        { 'w:abstractNumId': index },
        element(
          'w:lvl',
          { 'w:ilvl': 0 },
          value('w:start', 1),
          value('w:numFmt', format!),
          value('w:lvlText', text!),
          value('w:lvlJc', 'left'),
          element('w:pPr', {}, element('w:ind', { 'w:left': 340, 'w:hanging': 300 })),
        ),
      ),
    ),
    ...[0, 1].map((index) =>
      element('w:num', { 'w:numId': index + 1 }, value('w:abstractNumId', index)),
    ),
  )

function size(half: number): string {
  return value('w:sz', half) + value('w:szCs', half)
}

function font(name: string): string {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:cs': name })
}

function title(half: number): string {
  return font('Bricolage Grotesque') + element('w:b') + size(half)
}

function spacing(before: number, after: number): string {
  return element('w:spacing', { 'w:before': before, 'w:after': after })
}

function border(side: string, weight: number, space: number, color: string): string {
  return element(side, { 'w:val': 'single', 'w:sz': weight, 'w:space': space, 'w:color': color })
}

function paragraph(id: string, name: string, block: string, text: string): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Text'),
    element('w:pPr', {}, block),
    element('w:rPr', {}, text),
  )
}

function heading(level: number, block: string, half: number): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': `Heading${level}` },
    value('w:name', `heading ${level}`),
    value('w:basedOn', 'Text'),
    value('w:next', 'Text'),
    element('w:pPr', {}, element('w:keepNext'), block, value('w:outlineLvl', level - 1)),
    element('w:rPr', {}, title(half)),
  )
}

function character(id: string, name: string, text: string): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    value('w:name', name),
    element('w:rPr', {}, text),
  )
}
