import { pageDicts, parentsOf } from './pdf-elements.ts'
import type { Dict, PdfObjects } from './pdf-objects.ts'

/** Operators that leave a trace on the page. */
const painting = /^(Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|EI)$/

/** A stretch of a page under one mark. */
interface Mark {
  /** `Artifact`, or the type of an element. */
  tag: string
  /** Number of the content in its page, for elements. */
  id?: number | undefined
  /** `Pagination` for running titles. */
  type?: string | undefined
}

/** What is wrong in what the pages draw: everything is either the content of one element, or an artifact. */
export function contentFaults(pdf: PdfObjects): string[] {
  const parents = parentsOf(pdf)
  return pageDicts(pdf).flatMap((page, index) => {
    const { marks, outside } = readContent(pdf, page)
    const owners = pdf.list(parents.get(Number(page['StructParents'])))
    const numbered = marks.filter(({ tag }) => tag !== 'Artifact')
    const ids = numbered.map(({ id }) => id)
    const wrong = numbered.filter(({ tag, id }) => pdf.dict(owners[id ?? -1])['S'] !== `/${tag}`)
    const faults = [
      ...(outside > 0 ? [`${outside} tracés hors des balises`] : []),
      ...(new Set(ids).size === ids.length ? [] : ['contenu de deux éléments']),
      ...wrong.map(({ tag }) => `contenu ${tag} sans élément`),
      ...(owners.length === ids.length ? [] : ['éléments sans contenu']),
      ...(marks.some(({ type }) => type === 'Pagination')
        ? []
        : ['page sans numéro hors du texte']),
    ]
    return faults.map((fault) => `page ${index + 1} : ${fault}`)
  })
}

function readContent(pdf: PdfObjects, page: Dict): { marks: Mark[]; outside: number } {
  const text = pdf.stream(page['Contents']).replace(/\((?:\\.|[^\\)])*\)|<[0-9a-f\s]+>/gi, '()')
  const marks: Mark[] = []
  let [open, outside] = [0, 0]
  const words = /\/(\w+)\s*(?:<<([^>]*)>>\s*BDC|BMC)|[A-Za-z'"*]+/g
  for (const [word, tag, entries = ''] of text.matchAll(words)) {
    if (tag && /(BDC|BMC)$/.test(word)) {
      const [id, type] = [/\/MCID (\d+)/.exec(entries)?.[1], /\/Type \/(\w+)/.exec(entries)?.[1]]
      marks.push({ tag, type, id: id === undefined ? undefined : Number(id) })
      open++
    } else if (word === 'EMC') open--
    else if (painting.test(word) && open === 0) outside++
  }
  return { marks, outside: open === 0 ? outside : outside + 1 }
}
