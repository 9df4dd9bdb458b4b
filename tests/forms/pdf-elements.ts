import { Ref, type Dict, type PdfObjects, type Value } from './pdf-objects.ts'

/** An element of the tag tree, in the order in which it is read. */
export interface Element {
  /** Its type, such as `H2`. */
  role: string
  dict: Dict
  children: Element[]
  /** Annotations right in it, as references of the file. */
  annotations: number[]
  /** Whether some of the page is marked as its content. */
  marked: boolean
}

/** The tag tree of a PDF, as the file holds it. */
export function elementsOf(pdf: PdfObjects): Element[] {
  const root = pdf.dict(pdf.dict(pdf.trailer['Root'])['StructTreeRoot'])
  return kids(pdf, root).map((kid) => elementOf(pdf, kid))
}

/** Every element, parents first. */
export function allElements(pdf: PdfObjects): Element[] {
  const inside = (element: Element): Element[] => [element, ...element.children.flatMap(inside)]
  return elementsOf(pdf).flatMap(inside)
}

/** The pages, in order. */
export function pageDicts(pdf: PdfObjects): Dict[] {
  const under = (node: Dict): Dict[] =>
    node['Type'] === '/Pages'
      ? pdf.list(node['Kids']).flatMap((kid) => under(pdf.dict(kid)))
      : [node]
  return under(pdf.dict(pdf.dict(pdf.trailer['Root'])['Pages']))
}

/** The links and fields of a page: where they stand in the file, and what they are. */
export function annotationsOn(pdf: PdfObjects, page: Dict): { id: number; dict: Dict }[] {
  return pdf
    .list(page['Annots'])
    .map((entry) => ({ id: entry instanceof Ref ? entry.id : 0, dict: pdf.dict(entry) }))
}

/** The tree that leads from content and annotations to their elements. */
export function parentsOf(pdf: PdfObjects): Map<number, Value> {
  const root = pdf.dict(pdf.dict(pdf.trailer['Root'])['StructTreeRoot'])
  const flat = pdf.list(pdf.dict(root['ParentTree'])['Nums'])
  return new Map(
    flat.flatMap((key, index) => (index % 2 === 0 ? [[Number(key), flat[index + 1] ?? null]] : [])),
  )
}

function kids(pdf: PdfObjects, { K }: Dict): Value[] {
  const found = pdf.get(K)
  return Array.isArray(found) ? found : K === undefined ? [] : [K]
}

function elementOf(pdf: PdfObjects, value: Value): Element {
  const dict = pdf.dict(value)
  const element: Element = {
    role: String(dict['S'] ?? '').slice(1),
    dict,
    children: [],
    annotations: [],
    marked: false,
  }
  for (const kid of kids(pdf, dict)) {
    const inside = pdf.dict(kid)
    if (typeof kid === 'number' || inside['Type'] === '/MCR') element.marked = true
    else if (inside['Type'] === '/OBJR') {
      const { Obj } = inside
      if (Obj instanceof Ref) element.annotations.push(Obj.id)
    } else element.children.push(elementOf(pdf, kid))
  }
  return element
}
