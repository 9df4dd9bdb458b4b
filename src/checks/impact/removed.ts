import type { Project } from '../read/project.ts'

/** An address or an anchor that readers may have kept, and that no longer answers. */
export interface Removed {
  address: string
  /** Where a redirection leads; undefined when there is none. */
  to: string | undefined
}

/** Addresses and anchors of a project that another, later one no longer has. */
export function removedAddresses(
  { addresses: before }: Project,
  { addresses: after }: Project,
): Removed[] {
  const still = new Set(after.pages)
  const pages = before.pages.filter((page) => !still.has(page))
  const anchors = before.pages
    .filter((page) => still.has(page))
    .flatMap((page) => {
      const now = after.anchorsOf(page)
      if (!now) return []
      return [...(before.anchorsOf(page) ?? [])]
        .filter((anchor) => !now.has(anchor))
        .map((anchor) => `${page}#${anchor}`)
    })
  return [...pages, ...anchors].map((address) => ({ address, to: after.redirects.get(address) }))
}
