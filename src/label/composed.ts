import { gridPage } from './accessibility/grid.ts'
import { contradictionsPage } from './contradictions.ts'
import type { Label } from './label.ts'
import { breadcrumb, type AddressedPage, type Crumb } from './navigation.ts'

/** A page without a file of its own, made from data, below another one. */
export type ComposedPage = Omit<AddressedPage, 'navigation'> & {
  /** Address of the page above. */
  parent: string
}

/** Every page that the site makes from data below another, but the sheets of the candidates. */
export function composedPages(label: Label): ComposedPage[] {
  return [contradictionsPage(label), gridPage(label)]
}

/** The way in to a composed page, and the pages before and after it under the same one. */
export function placeOf(
  label: Label,
  page: ComposedPage,
): {
  crumbs: Crumb[]
  previous: Pick<AddressedPage, 'href' | 'label'> | undefined
  next: Pick<AddressedPage, 'href' | 'label'> | undefined
} {
  const parent = label.pages.find(({ href }) => href === page.parent)
  const siblings = composedPages(label).filter((other) => other.parent === page.parent)
  const index = siblings.findIndex(({ href }) => href === page.href)
  return {
    crumbs: [
      ...(parent ? breadcrumb(label.pages, parent) : []),
      { label: page.label, href: page.href },
    ],
    previous: siblings[index - 1] ?? parent,
    next: siblings[index + 1],
  }
}
