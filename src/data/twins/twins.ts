import type { Block } from '../../label/blocks.ts'
import { sheetOf } from '../../label/ecosystems.ts'
import type { AddressedPage, SectionId } from '../../label/navigation.ts'
import { once } from '../../label/once.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import type { Publication } from '../publication.ts'
import { listingBlocks } from './listings.ts'
import { pageTags } from './page-tags.ts'
import { sheetBlocks } from './sheet.ts'
import { twinPath, twinText, type TwinnedPage } from './twin.ts'

/** A page in Markdown. */
export interface Twin {
  title: string
  description: string
  section: SectionId | undefined
  /** Address of the page on the site. */
  href: string
  /** Address of its Markdown twin on the site. */
  path: string
  blocks: () => Block[]
  text: () => string
}

/** The Markdown twins of the pages whose content is text, those of the ecosystems included. */
export const twins = once((publication: Publication): readonly Twin[] => {
  const { label } = publication
  const pages = label.pages.flatMap((page) => {
    const assembled = isListing(page) ? listingBlocks[page.id] : undefined
    if (isListing(page) && !assembled) return []
    const blocks = () => [
      ...blocksOf(page.body, label, pageTags),
      ...(assembled?.(publication) ?? []),
    ]
    return [twin(page, page.section, blocks, publication)]
  })
  const sheets = label.ecosystems.map((candidate) => {
    const { page } = sheetOf(label, candidate)
    return twin(page, page.section, () => sheetBlocks(candidate, publication), publication)
  })
  return [...pages, ...sheets]
})

/** Where the Markdown twin of a page is, when it has one. */
export function twinOf(href: string, publication: Publication): string | undefined {
  return twinAt(href, publication)?.path
}

/** The twin of the page at an address on the site, when it has one. */
export function twinAt(href: string, publication: Publication): Twin | undefined {
  return byAddress(publication).get(href)
}

const byAddress = once(
  (publication: Publication) => new Map(twins(publication).map((twin) => [twin.href, twin])),
)

const isListing = ({ file }: AddressedPage) => file.startsWith('content/listings/')

function twin(
  page: TwinnedPage,
  section: SectionId | undefined,
  blocks: () => Block[],
  publication: Publication,
): Twin {
  const { title, description, href } = page
  let known: Block[] | undefined
  // Asked twice: for the sources of the page, and for its text.
  const read = () => (known ??= blocks())
  return {
    title,
    description,
    section,
    href,
    path: twinPath(href),
    blocks: read,
    text: () => twinText(page, read(), publication),
  }
}
