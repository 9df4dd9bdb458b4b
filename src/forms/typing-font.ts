import { readFileSync } from 'node:fs'
import { PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { packageFile } from '../graphics/packages.ts'
import { once } from '../label/once.ts'

/**
 * Name by which the fields ask for the font. Chromium (PDFium) takes the apostrophe ’ for Chinese and
 * œ for an Eastern letter, and types them in another font, unless that of the field goes by the name
 * of a font of symbols: then it asks the font itself which letters it has.
 */
export const typingFont = 'Wingdings'

/**
 * Letters beyond Windows-1252 that answers hold, at codes that it leaves free, with the glyph that
 * draws each: the narrow and the wide no-break space are drawn as a space.
 */
const beyond: readonly [code: number, letter: string, glyph: string][] = [
  [1, '\u202f', 'space'],
  [2, '\u2011', 'hyphen'],
  [3, '≥', 'greaterequal'],
  [4, '≤', 'lessequal'],
  [5, 'Ł', 'Lslash'],
  [6, 'ł', 'lslash'],
  [7, '−', 'minus'],
  ...[...'ČčĆćĘęĄąŃńŚśŹźŻżŘř'].map((letter, index): [number, string, string] => [
    14 + index,
    letter,
    `uni${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  ]),
  [160, '\u00a0', 'space'],
]

const windows = new TextDecoder('windows-1252')

/** What each code of a typed text stands for. */
export const typedLetters: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 224 }, (_, index): [number, string] => [
    32 + index,
    windows.decode(Uint8Array.of(32 + index)),
  ]),
  ...beyond.map(([code, letter]): [number, string] => [code, letter]),
])

const regular =
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'

/** The font with the letters that can be typed alone. */
const typed = once(async (_letters: typeof typedLetters) => {
  const letters = [...typedLetters.values()].join('')
  const bytes = await subsetFont(readFileSync(packageFile(regular)), letters, {
    targetFormat: 'sfnt',
  })
  const font = create(bytes)
  if (!('ascent' in font)) throw new Error('The typing font is a collection.')
  return { bytes, font }
})

/** Width of a text as it is typed, in parts of the size of the letters. */
export async function typedWidth(text: string): Promise<number> {
  const { font } = await typed(typedLetters)
  return [...text].reduce((sum, letter) => sum + advance(font, letter), 0) / 1000
}

function advance(font: Awaited<ReturnType<typeof typed>>['font'], letter: string): number {
  const drawn =
    letter === '\u202f' || letter === '\u00a0' ? ' ' : letter === '\u2011' ? '-' : letter
  const { advanceWidth } = font.glyphForCodePoint(drawn.codePointAt(0)!)
  return Math.round((advanceWidth * 1000) / font.unitsPerEm)
}

/** Embeds the font whole in the encoding of Windows, with what `beyond` adds to it. */
export async function embedTypingFont({ context }: PDFDocument): Promise<PDFRef> {
  const { bytes, font } = await typed(typedLetters)
  const name = PDFName.of(font.postscriptName)
  const scale = 1000 / font.unitsPerEm
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    StemV: 80,
    FontFile2: context.register(context.flateStream(bytes, { Length1: bytes.length })),
  }
  const reference = {
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: {
      Type: 'Encoding',
      BaseEncoding: 'WinAnsiEncoding',
      Differences: beyond.flatMap(([code, , glyph]) => [code, PDFName.of(glyph)]),
    },
    FirstChar: 1,
    LastChar: 255,
    Widths: Array.from({ length: 255 }, (_, index) =>
      advance(font, typedLetters.get(index + 1) ?? ' '),
    ),
    FontDescriptor: context.register(context.obj(descriptor)),
    ToUnicode: context.register(context.flateStream(toUnicode())),
  }
  return context.register(context.obj(reference))
}

/** Which letter each code is, for viewers that look for the code of a typed letter. */
function toUnicode(): string {
  const hex = (value: number, digits: number) =>
    value.toString(16).toUpperCase().padStart(digits, '0')
  const rows = [...typedLetters].map(
    ([code, letter]) => `<${hex(code, 2)}> <${hex(letter.codePointAt(0)!, 4)}>`,
  )
  // No more than a hundred rows stand together.
  const groups = Array.from({ length: Math.ceil(rows.length / 100) }, (_, index) =>
    rows.slice(index * 100, index * 100 + 100),
  )
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
