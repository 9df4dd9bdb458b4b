import type { Doc, Reference } from '../pdf/sheet.ts'

/** Colours of the fields as pictures of them need: red, green, blue from 0 to 1. */
export const border = [0.459, 0.451, 0.416]
export const ground = [1, 1, 1]

/** What an empty box looks like. */
export function emptyBox(doc: Doc, width: number, height: number): Reference {
  return picture(doc, width, height, `${frame(width, height)}\n/Tx BMC\nEMC`)
}

/** What a drop-down list shows before a choice. */
export function emptyList(doc: Doc, width: number, height: number): Reference {
  const [x, y] = [width - 14, height / 2 + 2]
  return picture(
    doc,
    width,
    height,
    `${frame(width, height)}\n0.29 0.3 0.39 rg ${x} ${y} m ${x + 8} ${y} l ${x + 4} ${y - 5} l f\n/Tx BMC\nEMC`,
  )
}

/** The two looks of a check box: empty, and crossed with a tick. */
export function tick(doc: Doc, size: number, on: boolean): Reference {
  const mark = on
    ? `\n0.76 0.18 0.07 RG 1.8 w 1 J 1 j ${size * 0.22} ${size * 0.52} m ${size * 0.42} ${size * 0.28} l ${size * 0.8} ${size * 0.76} l S`
    : ''
  return picture(doc, size, size, frame(size, size) + mark)
}

/** The two looks of a radio button: a ring, and a ring with a core. */
export function ring(doc: Doc, size: number, on: boolean): Reference {
  const middle = size / 2
  const outer = `${ground.join(' ')} rg ${border.join(' ')} RG 0.9 w ${circle(middle, middle - 0.5)} B`
  const core = on ? `\n0.76 0.18 0.07 rg ${circle(middle, size * 0.27)} f` : ''
  return picture(doc, size, size, outer + core)
}

function frame(width: number, height: number): string {
  return `${ground.join(' ')} rg ${border.join(' ')} RG 1 w 0.5 0.5 ${width - 1} ${height - 1} re B`
}

function circle(middle: number, radius: number): string {
  const bend = radius * 0.5523
  const [left, right, low, high] = [
    middle - radius,
    middle + radius,
    middle - radius,
    middle + radius,
  ]
  return [
    `${right} ${middle} m`,
    `${right} ${middle + bend} ${middle + bend} ${high} ${middle} ${high} c`,
    `${middle - bend} ${high} ${left} ${middle + bend} ${left} ${middle} c`,
    `${left} ${middle - bend} ${middle - bend} ${low} ${middle} ${low} c`,
    `${middle + bend} ${low} ${right} ${middle - bend} ${right} ${middle} c`,
  ].join(' ')
}

function picture(doc: Doc, width: number, height: number, drawing: string): Reference {
  const reference = doc.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  })
  reference.end(
    Buffer.from(`q\n${drawing.replace(/\d+\.\d{4,}/g, (value) => Number(value).toFixed(3))}\nQ`),
  )
  return reference
}
