import { readFileSync } from 'node:fs'
import { PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib'
import { create, type Font } from 'fontkit'
import { packageFile } from '../graphics/packages.ts'

/**
 * Name by which the fields ask for the font. Chromium (PDFium) takes the apostrophe ’ for Chinese and
 * œ for an Eastern letter, and types them in another font, unless that of the field goes by the name
 * of a font of symbols: then it asks the font itself which letters it has.
 */
export const typingFont = 'Wingdings'

/**
 * What each code of a typed text stands for: Windows-1252, and at the codes that it leaves free other
 * letters that answers hold.
 */
export const typedLetters: readonly string[] = [
  ...'\0\u202f\u2011≥≤Łł−\b\t\n\v\f\rČčĆćĘęĄąŃńŚśŹźŻżŘř',
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, at) => 32 + at)),
]

/** The zeros of Atkinson, the face of the text, are barred: an answer would show an Ø. */
const bytes = readFileSync(
  packageFile(
    '@expo-google-fonts/bricolage-grotesque/400Regular/BricolageGrotesque_400Regular.ttf',
  ),
)
const font = create(bytes) as Font

/** A length of the font in thousandths of the size of its letters. */
const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm)

/** The letter that draws another: the font has one space and one hyphen. */
const drawn = (letter: string) =>
  letter.replace(/[\p{Cc}\u00a0\u202f]/u, ' ').replace('\u2011', '-')

/** Width of a letter as it is typed, in thousandths of its size. */
export const typedWidth = (letter: string) =>
  scaled(font.glyphForCodePoint(drawn(letter).codePointAt(0)!).advanceWidth)

const unicode = (letter: string) =>
  letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')

/** Poppler finds by its code what is neither a space nor a hyphen. */
const glyphOf = (letter: string) =>
  ({ ' ': 'space', '-': 'hyphen' })[drawn(letter)] ?? `uni${unicode(letter)}`

/** Embeds the font whole, with its own encoding. */
export function embedTypingFont({ context }: PDFDocument): PDFRef {
  const letters = typedLetters.slice(1)
  const name = PDFName.of(font.postscriptName)
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.capHeight),
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
      Differences: [1, ...letters.map((letter) => PDFName.of(glyphOf(letter)))],
    },
    FirstChar: 1,
    LastChar: 255,
    Widths: letters.map(typedWidth),
    FontDescriptor: context.register(context.obj(descriptor)),
    ToUnicode: context.register(context.flateStream(toUnicode(letters))),
  }
  return context.register(context.obj(reference))
}

/** Which letter each code from 1 on is, for viewers that look for the code of a typed letter. */
const toUnicode = (letters: readonly string[]) =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    `1 beginbfrange <01> <FF> [${letters.map((letter) => `<${unicode(letter)}>`).join(' ')}] endbfrange`,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
