import type { Content } from './content.ts'
import type { DocumentEntry } from '../kinds/document.ts'

type Document = Pick<DocumentEntry, 'id' | 'page' | 'followedBy' | 'parts' | 'formats'>

/** The document whose body is the form. */
const formId = 'dossier-de-candidature'

/** The text of `content/kit/` that opens an archive; the others are models to adapt. */
export const kitNote = 'lisez-moi'

/** Whether a document is the application form, to be filled in. */
export const isForm = ({ id }: Pick<Document, 'id'>) => id === formId

/** Whether a document is an archive of the others. */
export const isKit = ({ formats }: Pick<Document, 'formats'>) => formats.includes('zip')

/** Whether a document is one sheet, made of parts of pages. */
export const isSheet = ({ parts }: Pick<Document, 'parts'>) => parts.length > 0

/** The versions of a document that the journal announces, in its order. */
export const versionsOf = ({ journal }: Pick<Content, 'journal'>, { id }: Pick<Document, 'id'>) =>
  journal.flatMap(({ date, title, documents }) =>
    documents.filter((one) => one.id === id).map(({ version }) => ({ date, title, version })),
  )

/** The page whose text a document prints first; undefined when it prints data or files alone. */
export function ownPage(document: Document): string | undefined {
  const isOther = isForm(document) || isKit(document) || isSheet(document)
  return isOther ? undefined : (document.page ?? document.id)
}

/** The pages whose text a document prints, in order. */
export function printedPages(document: Document): string[] {
  const own = ownPage(document)
  return own === undefined ? [] : [own, ...document.followedBy]
}
