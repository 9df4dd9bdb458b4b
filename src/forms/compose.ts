import { addresses } from '../label/addresses.ts'
import { citedIn, lowered, type Block, type Run } from '../label/blocks.ts'
import type { Entry } from '../label/content.ts'
import { isForm, ownPage } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { sourceDate } from '../label/sources.ts'
import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { slug } from '../french/words.ts'
import { blocksOf } from '../markdown/blocks.ts'
import type { DocumentEntry } from '../kinds/document.ts'
import { formModel } from './form-model.ts'
import type { DocumentModel } from './model.ts'
import { closingOf, formNotice, natureOf, reconstructionNotice } from './words.ts'

/**
 * Makes a document from the same content as the pages.
 * @param site public address of the site with its base path and a final slash
 * @throws in French when the document has no page to take its text from
 */
export function composeDocument(
  entry: Entry<DocumentEntry>,
  label: Label,
  site: string,
): DocumentModel {
  const page = addresses.page(entry.page ?? 'documents')
  const asksAnswers = isForm(entry)
  const blocks = asksAnswers ? requirements(label) : textOf(entry, label)
  return {
    id: entry.id,
    title: frenchTypography(entry.title),
    subject: frenchTypography(entry.subject),
    emitter: [frenchTypography(label.site.name), frenchTypography(label.site.tagline)],
    version: entry.version,
    published: entry.published,
    site,
    page,
    facts: factsOf(entry, label, page, site),
    notice: asksAnswers ? formNotice(label) : reconstructionNotice(label),
    blocks,
    closing: closingOf(entry, label),
    references: referencesOf(blocks, label),
    ...(asksAnswers ? { form: formModel(label) } : {}),
  }
}

function textOf(entry: Entry<DocumentEntry>, label: Label): Block[] {
  const pageBody = (id: string) => {
    const page = label.pages.find((candidate) => candidate.id === id)
    if (!page) {
      throw new Error(
        `content/documents.yaml : la page « ${id} » du document « ${entry.id} » n’existe pas.`,
      )
    }
    return page
  }
  const own = blocksOf(pageBody(ownPage(entry) ?? entry.id).body, label)
  const others = entry.followedBy.flatMap((id): Block[] => {
    const { title, body } = pageBody(id)
    const runs = [{ text: frenchTypography(title) }]
    return [{ kind: 'heading', level: 2, id: slug(title), runs }, ...lowered(blocksOf(body, label))]
  })
  return [...own, ...others]
}

/** The requirements that the form is built on, in full, as its annex. */
function requirements(label: Label): Block[] {
  return label.criteria.map(({ id, number, title, depth, body }) => ({
    kind: 'entry',
    id,
    number,
    title: frenchTypography(title),
    level: depth === 1 ? 3 : 4,
    blocks: blocksOf(body, label),
  }))
}

function factsOf(
  entry: Entry<DocumentEntry>,
  label: Label,
  page: string,
  site: string,
): DocumentModel['facts'] {
  const address = site + page.slice(1)
  return [
    {
      term: 'Version',
      runs: [{ text: `${entry.version}, publiée le ${frenchDate(entry.published)}` }],
    },
    { term: 'Contenu arrêté au', runs: [{ text: frenchDate(entry.effective) }] },
    { term: 'Nature', runs: [{ text: natureOf(isForm(entry)) }] },
    ...(label.site.applications === 'closed'
      ? [
          {
            term: 'État du label',
            runs: [{ text: `N’existe plus depuis ${label.site.closedSince}` }],
          },
        ]
      : []),
    {
      term: isForm(entry) ? 'Page du site' : 'Version en ligne',
      runs: [{ text: address, href: page }],
    },
  ]
}

function referencesOf(blocks: readonly Block[], label: Label): DocumentModel['references'] {
  const cited = new Set(citedIn(blocks))
  return label.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => {
      const title: Run = {
        text: frenchTypography(source.title),
        ...(source.url ? { href: source.url } : {}),
      }
      const rest = `\u00a0– ${source.publisher}, ${sourceDate(source)}.`
      return { id: source.id, runs: [title, { text: frenchTypography(rest) }] }
    })
}
