import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFContext,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib'
import { colors } from '../graphics/colors.ts'
import type { FieldModel, FormSectionModel, Option, Place } from './form-model.ts'
import { embedTypingFont, typingFont } from './typing-font.ts'

/** Size of the letters typed, and height of their lines in the viewers that space them most. */
export const typed = { size: 9, leading: 12.2 } as const

/** A field as it is to be made, by what the template calls its box. */
interface Spec {
  place: Place
  /** The button of a choice. */
  option?: Option
}

const flags = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, doNotScroll: 1 << 23 }

const [ink, accent, frame] = [colors.ink, colors.accent, colors.lineStrong].map(levels)
const paper = [1, 1, 1]

/**
 * Makes fields of the boxes that the template left as links to « champ:… ». Each keeps its place in
 * the tags, where it becomes a `Form` with its name.
 * @throws when a place of the form has no box, or a box no place
 */
export async function addFields(
  pdf: PDFDocument,
  sections: readonly FormSectionModel[],
): Promise<void> {
  const { context } = pdf
  const font = await embedTypingFont(pdf)
  const appearance = `/${typingFont} ${typed.size} Tf ${ink!.join(' ')} rg`
  const specs = specsOf(sections.flatMap(({ fields }) => fields))
  const tags = tagsOf(pdf)
  const fields: PDFRef[] = []
  const groups = new Map<string, { group: PDFRef; kids: PDFArray }>()
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const id = object instanceof PDFDict ? boxOf(object) : undefined
    if (!(object instanceof PDFDict) || id === undefined) continue
    const spec = specs.get(id)
    if (!spec) throw new Error(`form.typ : le cadre « ${id} » n’est d’aucune question.`)
    specs.delete(id)
    const { place, option } = spec
    const name = option ? `${place.name} : ${option.label}` : place.name
    asForm(object, tags, name)
    const widget = { ...common(name), ...widgetOf(context, place, option, object, appearance) }
    for (const [key, value] of Object.entries(widget))
      object.set(PDFName.of(key), context.obj(value as never))
    for (const key of ['A', 'Border', 'C']) object.delete(PDFName.of(key))
    if (!option) {
      object.set(PDFName.of('T'), PDFString.of(place.id))
      fields.push(ref)
      continue
    }
    const known = groups.get(place.id)
    const { group, kids } = known ?? groupOf(context, place)
    if (!known) {
      groups.set(place.id, { group, kids })
      fields.push(group)
    }
    kids.push(ref)
    object.set(PDFName.of('Parent'), group)
  }
  if (specs.size > 0) throw new Error(`form.typ : sans cadre, ${[...specs.keys()].join(', ')}.`)
  const form = {
    Fields: fields,
    DA: PDFString.of(appearance),
    DR: { Font: { [typingFont]: font } },
  }
  pdf.catalog.set(PDFName.of('AcroForm'), context.register(context.obj(form as never)))
}

function specsOf(fields: readonly FieldModel[]): Map<string, Spec> {
  const places = fields.flatMap((field) => field.places)
  return new Map(
    places.flatMap((place): [string, Spec][] =>
      place.control.kind === 'choice'
        ? place.control.options.map((option) => [`${place.id}=${option.id}`, { place, option }])
        : [[place.id, { place }]],
    ),
  )
}

/** What the template calls a box; undefined when the object is none. */
function boxOf(object: PDFDict): string | undefined {
  const action = object.lookup(PDFName.of('A'))
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  const text =
    address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : ''
  return text.startsWith('champ:') ? text.slice('champ:'.length) : undefined
}

/** The element of the tags that each annotation belongs to, by its number. */
function tagsOf(pdf: PDFDocument): Map<number, PDFDict> {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const tags = new Map<number, PDFDict>()
  const visit = (tree: PDFDict) => {
    const numbers = tree.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let at = 0; at < (numbers?.size() ?? 0); at += 2) {
      const element = numbers!.lookup(at + 1)
      if (element instanceof PDFDict) tags.set(numbers!.lookup(at, PDFNumber).asNumber(), element)
    }
    const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (let at = 0; at < (kids?.size() ?? 0); at++) visit(kids!.lookup(at, PDFDict))
  }
  visit(root.lookup(PDFName.of('ParentTree'), PDFDict))
  return tags
}

/** The link's element holds the field alone, under its name. */
function asForm(widget: PDFDict, tags: ReadonlyMap<number, PDFDict>, name: string): void {
  const number = widget.lookup(PDFName.of('StructParent'), PDFNumber).asNumber()
  const element = tags.get(number)
  if (!element) throw new Error(`« ${name} » n’est pas dans les étiquettes.`)
  element.set(PDFName.of('S'), PDFName.of('Form'))
  element.set(PDFName.of('Alt'), PDFHexString.fromText(name))
  const kids = element.lookup(PDFName.of('K'))
  if (!(kids instanceof PDFArray)) return
  const own = kids.asArray().find((kid) => {
    const held = element.context.lookup(kid)
    return held instanceof PDFDict && held.has(PDFName.of('Obj'))
  })
  if (own) element.set(PDFName.of('K'), own)
}

const common = (name: string) => ({
  Subtype: 'Widget',
  TU: PDFHexString.fromText(name),
  Contents: PDFHexString.fromText(name),
  F: 4,
  BS: { W: 1, S: 'S' },
})

/** What makes a widget of a kind, with its pictures: no viewer has to draw it anew. */
function widgetOf(
  context: PDFContext,
  { control, required }: Place,
  option: Option | undefined,
  box: PDFDict,
  appearance: string,
): Record<string, unknown> {
  const { width, height } = sizeOf(box)
  const draw = (drawing: string) => picture(context, width, height, drawing)
  const colored = { BC: frame!, BG: paper }
  if (option) {
    return {
      AS: 'Off',
      MK: { ...colored, CA: PDFString.of('l') },
      AP: { N: { [option.id]: draw(ring(width, true)), Off: draw(ring(width, false)) } },
    }
  }
  if (control.kind === 'text') {
    const multiline = control.lines > 1 ? flags.multiline : 0
    return {
      FT: 'Tx',
      Ff: (required ? flags.required : 0) | multiline | flags.doNotScroll,
      MaxLen: control.maxLength,
      DA: PDFString.of(appearance),
      MK: colored,
      AP: { N: draw(`${framed(width, height)}\n/Tx BMC\nEMC`) },
    }
  }
  return {
    FT: 'Btn',
    V: 'Off',
    AS: 'Off',
    MK: { ...colored, CA: PDFString.of('4') },
    AP: { N: { oui: draw(tick(width, true)), Off: draw(tick(width, false)) } },
  }
}

/** The field that the buttons of a choice belong to. */
function groupOf(context: PDFContext, { id, name, required }: Place) {
  const kids = context.obj([]) as PDFArray
  const group = context.register(
    context.obj({
      FT: 'Btn',
      T: PDFString.of(id),
      TU: PDFHexString.fromText(name),
      Ff: flags.radio | (required ? flags.required : 0),
      V: 'Off',
      Kids: kids,
    } as never),
  )
  return { group, kids }
}

function sizeOf(box: PDFDict): { width: number; height: number } {
  const [left = 0, low = 0, right = 0, high = 0] = box
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((side) => (side as PDFNumber).asNumber())
  return { width: right - left, height: high - low }
}

function framed(width: number, height: number): string {
  return `${paper.join(' ')} rg ${frame!.join(' ')} RG 1 w 0.5 0.5 ${width - 1} ${height - 1} re B`
}

function tick(size: number, on: boolean): string {
  const at = (part: number) => size * part
  const mark = `${accent!.join(' ')} RG 1.8 w 1 J 1 j ${at(0.22)} ${at(0.52)} m ${at(0.42)} ${at(0.28)} l ${at(0.8)} ${at(0.76)} l S`
  return on ? `${framed(size, size)}\n${mark}` : framed(size, size)
}

function ring(size: number, on: boolean): string {
  const middle = size / 2
  const outer = `${paper.join(' ')} rg ${frame!.join(' ')} RG 0.9 w ${circle(middle, middle - 0.5)} B`
  return on ? `${outer}\n${accent!.join(' ')} rg ${circle(middle, size * 0.27)} f` : outer
}

function circle(middle: number, radius: number): string {
  const bend = radius * 0.5523
  const [low, high] = [middle - radius, middle + radius]
  return [
    `${high} ${middle} m`,
    `${high} ${middle + bend} ${middle + bend} ${high} ${middle} ${high} c`,
    `${middle - bend} ${high} ${low} ${middle + bend} ${low} ${middle} c`,
    `${low} ${middle - bend} ${middle - bend} ${low} ${middle} ${low} c`,
    `${middle + bend} ${low} ${high} ${middle - bend} ${high} ${middle} c`,
  ].join(' ')
}

function picture(context: PDFContext, width: number, height: number, drawing: string): PDFRef {
  const short = drawing.replace(/\d+\.\d{4,}/g, (value) => Number(value).toFixed(3))
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} }
  return context.register(context.stream(`q\n${short}\nQ`, entries))
}

/** A colour as a PDF has it: red, green and blue from 0 to 1. */
function levels(hex: string): number[] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((level) =>
    Number((level / 255).toFixed(3)),
  )
}
