import subsetFont from 'subset-font'
import { create } from 'fontkit'
import type { Doc, Reference } from '../pdf/sheet.ts'
import { fontData } from '../pdf/fonts.ts'

/** Name by which the fields ask for the font. */
export const typingFont = 'Atk'

const firstCode = 32
const windows = new TextDecoder('windows-1252')
const characters = Array.from({ length: 256 - firstCode }, (_, index) =>
  windows.decode(Uint8Array.of(firstCode + index)),
)

/**
 * Embeds what the text font has of Windows-1252, the encoding that every viewer can type in: the
 * subsets of the printed text lack the letters that an answer needs. The font has no µ: it is kept
 * in the answer, and may show blank.
 */
export async function embedTypingFont(doc: Doc): Promise<Reference> {
  const bytes = await subsetFont(fontData('text'), characters.join(''), {
    targetFormat: 'sfnt',
  })
  const font = create(bytes)
  if (!('ascent' in font)) throw new Error('The typing font is a collection.')
  const scale = 1000 / font.unitsPerEm
  const file = doc.ref({ Length1: bytes.length })
  file.end(bytes)
  const name = font.postscriptName
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map((value) => value * scale),
    ItalicAngle: 0,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: font.capHeight * scale,
    StemV: 80,
    FontFile2: file,
  })
  descriptor.end()
  const reference = doc.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    Encoding: 'WinAnsiEncoding',
    FirstChar: firstCode,
    LastChar: 255,
    Widths: characters.map((character) => {
      const glyph = font.glyphForCodePoint(character.codePointAt(0)!)
      return Math.round(glyph.advanceWidth * scale)
    }),
    FontDescriptor: descriptor,
  })
  reference.end()
  return reference
}
