import { contentFaults } from './pdf-content.ts'
import { allElements, annotationsOn, pageDicts, parentsOf, type Element } from './pdf-elements.ts'
import type { Dict, PdfObjects } from './pdf-objects.ts'

/** What is wrong in a PDF, by the rule that it breaks (PDF/UA-1, ISO 14289-1, clause 7). */
export const rules: Record<string, (pdf: PdfObjects) => string[]> = {
  'titres dans l’ordre': (pdf) => {
    const levels = allElements(pdf).flatMap(({ role }) => (/^H\d$/.test(role) ? [+role[1]!] : []))
    return levels
      .filter((level, index) =>
        index === 0 ? level !== 1 : level < 2 || level > levels[index - 1]! + 1,
      )
      .map((level) => `H${level} mal placé`)
  },

  'listes complètes': (pdf) =>
    of(pdf, 'L', 'LI').flatMap((element) => {
      const parts = element.children.map(({ role }) => role)
      if (element.role === 'LI') return parts.join() === 'Lbl,LBody' ? [] : [`LI : ${parts.join()}`]
      const alone = parts.length === 0 || parts.some((part) => part !== 'LI')
      const numbering = pdf.dict(element.dict['A'])['ListNumbering']
      return alone || !numbering ? [`L : ${parts.join()} ${String(numbering)}`] : []
    }),

  'listes à leur place': (pdf) =>
    allElements(pdf).flatMap(({ role, children }) =>
      children
        .filter((child) => (parents[child.role] ?? role) !== role)
        .map((child) => `${child.role} dans ${role}`),
    ),

  'tableaux dont chaque colonne a son en-tête': (pdf) =>
    of(pdf, 'Table').flatMap(({ children: rows }) => {
      const [head, ...body] = rows.map(({ children }) => children)
      const headed = head?.every((cell) => cell.role === 'TH' && scope(pdf, cell) === '/Column')
      const even = body.every(
        (cells) => cells.length === head?.length && cells.every(({ role }) => role === 'TD'),
      )
      return headed && even && body.length > 0 ? [] : ['tableau sans en-têtes ou inégal']
    }),

  'champs et liens dans l’arbre, dans l’ordre de tabulation': (pdf) => {
    const tagged = allElements(pdf).flatMap((element) =>
      element.annotations.map((id) => ({ id, role: element.role })),
    )
    const pages = pageDicts(pdf)
    const drawn = pages.flatMap((page) => annotationsOn(pdf, page))
    const order = drawn.map(({ id, dict }) => `${id} ${roles[String(dict['Subtype'])] ?? ''}`)
    const differs = order.join() !== tagged.map(({ id, role }) => `${id} ${role}`).join()
    const parents = parentsOf(pdf)
    const lost = drawn.filter(
      ({ dict }) => !pdf.dict(parents.get(Number(dict['StructParent'])))['S'],
    )
    return [
      ...(differs ? ['ordre des annotations'] : []),
      ...lost.map(({ id }) => `annotation ${id} sans élément`),
      ...pages.filter((page) => page['Tabs'] !== '/S').map(() => 'page sans /Tabs /S'),
    ]
  },

  'champs nommés': (pdf) =>
    drawnWith(pdf, '/Widget').flatMap(({ dict, element }) => {
      const name = dict['TU']
      return name && element?.dict['Alt'] === name ? [] : [`champ sans nom : ${String(dict['T'])}`]
    }),

  'liens nommés': (pdf) =>
    drawnWith(pdf, '/Link').flatMap(({ dict, element }) =>
      dict['Contents'] && element && hasText(element) ? [] : ['lien sans mots'],
    ),

  'figures décrites': (pdf) =>
    of(pdf, 'Figure', 'Formula').flatMap(({ dict }) => (dict['Alt'] ? [] : ['figure sans /Alt'])),

  'éléments de types connus, jamais vides': (pdf) =>
    allElements(pdf).flatMap(({ role, children, annotations, marked }) => [
      ...(known.has(role) ? [] : [`type inconnu : ${role}`]),
      ...(children.length + annotations.length > 0 || marked || role === 'TD'
        ? []
        : [`${role} vide`]),
    ]),

  'langue, titre affiché, document balisé': (pdf) => {
    const root = pdf.dict(pdf.trailer['Root'])
    return [
      ...(root['Lang'] === 'fr-FR' ? [] : ['langue']),
      ...(pdf.dict(root['MarkInfo'])['Marked'] === true ? [] : ['MarkInfo']),
      ...(pdf.dict(root['ViewerPreferences'])['DisplayDocTitle'] === true ? [] : ['titre caché']),
    ]
  },

  'métadonnées qui déclarent PDF/UA-1 et PDF/A-2a, et le titre': (pdf) => {
    const xmp = pdf.stream(pdf.dict(pdf.trailer['Root'])['Metadata'])
    const title = Buffer.from(String(pdf.get(pdf.dict(pdf.trailer['Info'])['Title']))).toString(
      'latin1',
    )
    const said = [
      '<pdfuaid:part>1<',
      '<pdfaid:part>2<',
      '<pdfaid:conformance>A<',
      '<pdfaSchema:prefix>pdfuaid<',
      `>${title}<`,
    ]
    return said.filter((words) => !xmp.includes(words)).map((words) => `métadonnées sans ${words}`)
  },

  'tout dans une balise, ou artéfact': contentFaults,

  'polices incorporées, avec leurs caractères': (pdf) =>
    pageDicts(pdf)
      .flatMap((page) => Object.values(pdf.dict(pdf.dict(page['Resources'])['Font'])))
      .map((font) => pdf.dict(font))
      .filter((font) => !embedded(pdf, font))
      .map((font) => `police : ${String(font['BaseFont'])}`),
}

/** Where an element may stand, for those that only stand in one. */
const parents: Record<string, string> = {
  LI: 'L',
  Lbl: 'LI',
  LBody: 'LI',
  TR: 'Table',
  TH: 'TR',
  TD: 'TR',
  TOCI: 'TOC',
}

const roles: Record<string, string> = { '/Link': 'Link', '/Widget': 'Form' }

const known = new Set(
  'Document Div P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD TOC TOCI Reference Link Form BlockQuote Figure'.split(
    ' ',
  ),
)

const of = (pdf: PdfObjects, ...names: string[]) =>
  allElements(pdf).filter(({ role }) => names.includes(role))

const scope = (pdf: PdfObjects, { dict }: Element) =>
  [dict['A'], ...pdf.list(dict['A'])].map((entry) => pdf.dict(entry)['Scope']).find(Boolean)

const hasText = (element: Element): boolean => element.marked || element.children.some(hasText)

function drawnWith(
  pdf: PdfObjects,
  subtype: string,
): { dict: Dict; element?: Element | undefined }[] {
  const elements = allElements(pdf)
  return pageDicts(pdf)
    .flatMap((page) => annotationsOn(pdf, page))
    .filter(({ dict }) => dict['Subtype'] === subtype)
    .map(({ id, dict }) => ({
      dict,
      element: elements.find(({ annotations }) => annotations.includes(id)),
    }))
}

function embedded(pdf: PdfObjects, font: Dict): boolean {
  const [own] = pdf.list(font['DescendantFonts'])
  const { FontFile2, FontFile3 } = pdf.dict(pdf.dict(own)['FontDescriptor'])
  return Boolean(FontFile2 ?? FontFile3) && pdf.stream(font['ToUnicode']).includes('beginbf')
}
