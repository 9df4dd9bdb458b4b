import type { Control, FieldModel } from '../form-model.ts'
import type { Pen } from '../pdf/pen.ts'
import type { Doc, Reference } from '../pdf/sheet.ts'
import { border, emptyBox, emptyList, ground, ring, tick } from './appearance.ts'
import { embedTypingFont, typingFont } from './typing-font.ts'

/** Size of the letters typed, and height of their lines in the viewers that space them most. */
export const typed = { size: 9, leading: 12.2 } as const

/** Height of a box for one line. */
export const lineHeight = 21

/** Size of a check box or radio button. */
export const boxSize = 11

const flags = { required: 1 << 1, multiline: 1 << 12, radio: 1 << 15, combo: 1 << 17 } as const

type TextControl = Extract<Control, { kind: 'text' }>
type Options = { id: string; label: string }[]

/** Adds fields to a form. `x` and `y` are the top left corner. */
export interface Widgets {
  text: (
    field: FieldModel,
    control: TextControl,
    x: number,
    y: number,
    width: number,
    height: number,
  ) => void
  list: (
    field: FieldModel,
    options: Options,
    x: number,
    y: number,
    width: number,
    height: number,
  ) => void
  /** One button of a group; the group is made with its first button. */
  radio: (field: FieldModel, option: Options[number], x: number, y: number) => void
  check: (id: string, name: string, x: number, y: number) => void
  /** Closes the form; to call once all fields are there. */
  finish: () => void
}

/**
 * Starts the form of a document. pdfkit's own fields lose their accessible name and their place in
 * the tags (foliojs/pdfkit#1803), so the dictionaries are written here.
 */
export async function createWidgets(pen: Pen): Promise<Widgets> {
  const { doc } = pen.sheet
  const font = await embedTypingFont(doc)
  const fields: unknown[] = []
  const groups = new Map<string, { kids: unknown[]; reference: Reference }>()
  const appearance = `/${typingFont} ${typed.size} Tf 0.09 0.094 0.169 rg`

  const widget = (
    name: string,
    x: number,
    y: number,
    width: number,
    height: number,
    entries: object,
  ) => {
    pen.open('Form', { alt: name })
    pen.annotate(x, y, width, height, {
      Subtype: 'Widget',
      TU: new String(name),
      F: 4,
      MK: { BC: border, BG: ground },
      BS: { W: 1, S: 'S' },
      ...entries,
    })
    pen.close()
    return (doc.page.annotations as unknown[]).at(-1)
  }

  return {
    text: ({ id, name, required }, { lines, maxLength }, x, y, width, height) => {
      const entries = {
        FT: 'Tx',
        T: new String(id),
        Ff: (required ? flags.required : 0) | (lines > 1 ? flags.multiline : 0),
        MaxLen: maxLength,
        DA: new String(appearance),
        AP: { N: emptyBox(doc, width, height) },
      }
      fields.push(widget(name, x, y, width, height, entries))
    },
    list: ({ id, name, required }, options, x, y, width, height) => {
      const entries = {
        FT: 'Ch',
        T: new String(id),
        Ff: flags.combo | (required ? flags.required : 0),
        Opt: options.map((option) => [new String(option.id), new String(option.label)]),
        DA: new String(appearance),
        AP: { N: emptyList(doc, width, height) },
      }
      fields.push(widget(name, x, y, width, height, entries))
    },
    radio: (field, option, x, y) => {
      const group = groups.get(field.id) ?? newGroup(doc, field)
      if (!groups.has(field.id)) {
        groups.set(field.id, group)
        fields.push(group.reference)
      }
      const looks = { [option.id]: ring(doc, boxSize, true), Off: ring(doc, boxSize, false) }
      const entries = { Parent: group.reference, AS: 'Off', AP: { N: looks }, MK: {} }
      group.kids.push(widget(`${field.name} : ${option.label}`, x, y, boxSize, boxSize, entries))
    },
    check: (id, name, x, y) => {
      const looks = { oui: tick(doc, boxSize, true), Off: tick(doc, boxSize, false) }
      const entries = { FT: 'Btn', T: new String(id), V: 'Off', AS: 'Off', AP: { N: looks } }
      fields.push(widget(name, x, y, boxSize, boxSize, entries))
    },
    finish: () => {
      const form = doc.ref({
        Fields: fields,
        DA: new String(appearance),
        DR: { Font: { [typingFont]: font } },
      })
      doc._root.data['AcroForm'] = form
      // pdfkit closes the form with the document, and wants to know its fonts.
      doc._acroform = { fonts: { [typingFont]: font }, defaultFont: typingFont }
    },
  }
}

function newGroup(
  doc: Doc,
  { id, name, required }: FieldModel,
): { kids: unknown[]; reference: Reference } {
  const kids: unknown[] = []
  const reference = doc.ref({
    FT: 'Btn',
    T: new String(id),
    TU: new String(name),
    Ff: flags.radio | (required ? flags.required : 0),
    V: 'Off',
    Kids: kids,
  })
  return { kids, reference }
}
