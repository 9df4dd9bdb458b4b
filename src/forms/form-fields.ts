import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFString,
  colorString,
  colorToComponents,
  drawCheckBox,
  drawRadioButton,
  type PDFContext,
  type PDFDocument,
  type PDFOperator,
} from '@cantoo/pdf-lib'
import { colors } from '../graphics/colors.ts'
import type { Place } from './form-model.ts'
import { embedTypingFont, typingFont } from './typing-font.ts'

/** Size of the letters typed, and height of their lines in the viewers that space them most. */
export const typed = { size: 10, leading: 13.56 } as const

type Size = Pick<ReturnType<PDFArray['asRectangle']>, 'width' | 'height'>
type Entries = Record<string, unknown>

const flags = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, doNotScroll: 1 << 23 }

const rgb = (hex: string) => colorString(hex).rgb
const [accent, borderColor, color] = [colors.accent, colors.lineStrong, '#fff'].map(rgb)
const ink = colorToComponents(rgb(colors.ink)).map((level) => level.toFixed(3))
const look = { BC: colorToComponents(borderColor!), BG: colorToComponents(color!) }
// Firefox leaves the first letter of a wrapped line out of its width: a little narrower, all fit.
const appearance = PDFString.of(`/${typingFont} ${typed.size} Tf 97 Tz ${ink.join(' ')} rg`)

/**
 * Makes fields of the boxes that the template left as links to « champ:… ». Each keeps its place in
 * the tags, where it becomes a `Form` with its name.
 * @throws when a place of the form has no box, or a box no place
 */
export function addFields(pdf: PDFDocument, places: readonly Place[]): void {
  if (places.length === 0) return
  const { context } = pdf
  const boxes = boxesOf(context)
  const fields = places.map(fieldMaker(context, boxes))
  const [unasked] = boxes.keys()
  if (unasked) throw new Error(`form.typ : le cadre « ${unasked} » n’est d’aucune question.`)
  const resources = { Font: { [typingFont]: embedTypingFont(pdf) } }
  const form = context.obj({ Fields: fields, DA: appearance, DR: resources })
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(form))
  // Chromium adds a font to a copy, and does not embed it: the copy would declare PDF/UA wrongly.
  const ref = pdf.catalog.get(PDFName.of('Metadata')) as PDFRef
  const { dict, contents } = context.lookup(ref) as PDFRawStream
  const xmp = new TextDecoder().decode(contents).replace(/<pdfuaid:part>.*?>/, '')
  context.assign(ref, PDFRawStream.of(dict, new TextEncoder().encode(xmp)))
}

/** The links by what follows « champ: », each with its element of the tags. */
function boxesOf(context: PDFContext) {
  const boxes = new Map<string, { link: PDFDict; ref: PDFRef; element: PDFDict }>()
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict)) continue
    if (element.get(PDFName.of('S')) !== PDFName.of('Link')) continue
    const kids = element.lookup(PDFName.of('K'))
    const held = (kids instanceof PDFArray ? kids.asArray() : [kids])
      .map((kid) => context.lookup(kid))
      .find((kid) => kid instanceof PDFDict && kid.has(PDFName.of('Obj'))) as PDFDict
    const ref = held.get(PDFName.of('Obj')) as PDFRef
    const link = context.lookup(ref, PDFDict)
    const address = link
      .lookupMaybe(PDFName.of('A'), PDFDict)
      ?.lookupMaybe(PDFName.of('URI'), PDFString, PDFHexString)
      ?.decodeText()
    if (!address?.startsWith('champ:')) continue
    // The words of a link would be read as those of the field.
    element.set(PDFName.of('K'), held)
    boxes.set(address.slice('champ:'.length), { link, ref, element })
  }
  return boxes
}

/** Makes the field of a place, and the pictures that fields of one size share. */
function fieldMaker(context: PDFContext, boxes: ReturnType<typeof boxesOf>) {
  const pictures = new Map<string, PDFRef>()
  const picture = ({ width, height }: Size, drawing: PDFOperator[]): PDFRef => {
    const key = [width, height, ...drawing].join(' ')
    const BBox = context.obj([0, 0, width, height])
    const made = pictures.get(key) ?? context.register(context.formXObject(drawing, { BBox }))
    pictures.set(key, made)
    return made
  }
  /** Puts a widget in the place of a link. */
  const widget = (id: string, name: string, entriesOf: (size: Size) => Entries): PDFRef => {
    const { link, ref, element } = boxes.get(id) ?? {}
    if (!link || !ref || !element) throw new Error(`form.typ : « ${id} » est sans cadre.`)
    boxes.delete(id)
    const words = PDFHexString.fromText(name)
    element.set(PDFName.of('S'), PDFName.of('Form'))
    element.set(PDFName.of('Alt'), words)
    const kept = ['Type', 'Rect', 'StructParent'].map((key) => [key, link.get(PDFName.of(key))])
    const entries = {
      ...Object.fromEntries(kept),
      ...{ Subtype: 'Widget', TU: words, Contents: words, F: 4, BS: { W: 1, S: 'S' } },
      ...entriesOf(link.lookup(PDFName.of('Rect'), PDFArray).asRectangle()),
    }
    context.assign(ref, context.obj(entries))
    return ref
  }
  /** Its pictures are there, and so is how a viewer that draws it anew has to. */
  const button = (size: Size, on: string, mark: string, draw: typeof tick): Entries => ({
    AS: 'Off',
    MK: { ...look, CA: PDFString.of(mark) },
    AP: { N: { [on]: picture(size, draw(size, true)), Off: picture(size, draw(size, false)) } },
  })
  return ({ id, name: said, about, required, control }: Place): PDFRef => {
    const name = about ? `${said}. ${about}` : said
    const own = { T: PDFString.of(id), TU: PDFHexString.fromText(name) }
    const expected = required ? flags.required : 0
    switch (control.kind) {
      case 'text': {
        const Ff = expected | flags.doNotScroll | (control.lines > 1 ? flags.multiline : 0)
        return widget(id, name, (size) => ({
          ...{ ...own, FT: 'Tx', Ff, MaxLen: control.maxLength, DA: appearance },
          // The page draws the frame: this is the room that Chromium leaves before the first letter.
          ...{ BS: { W: 2, S: 'S' }, AP: { N: picture(size, []) } },
        }))
      }
      case 'check':
        return widget(id, name, (size) => ({
          ...{ ...own, FT: 'Btn', V: 'Off' },
          ...button(size, 'oui', '4', tick),
        }))
      case 'choice': {
        const group = context.nextRef()
        const kids = control.options.map((option) =>
          widget(`${id}=${option.id}`, `${said}\u00a0: ${option.label}`, (size) => ({
            Parent: group,
            ...button(size, option.id, 'l', dot),
          })),
        )
        const radio = { FT: 'Btn', Ff: expected | flags.radio, V: 'Off', Kids: kids }
        context.assign(group, context.obj({ ...own, ...radio }))
        return group
      }
    }
  }
}

const framed = ({ width, height }: Size) => {
  const inside = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 }
  return { ...inside, color, borderColor, borderWidth: 1 }
}

const tick = (size: Size, filled: boolean) =>
  drawCheckBox({ ...framed(size), thickness: 1.8, markColor: accent, filled })
const dot = (size: Size, filled: boolean) => {
  const middle = { x: size.width / 2, y: size.height / 2 }
  return drawRadioButton({ ...framed(size), ...middle, dotColor: accent, filled })
}
