import type { BuiltPage } from './dist.ts'

/**
 * What a page is made of, as a style sheet or an assistive technology tells it apart: its elements,
 * classes and roles. Two pages of the same parts are of the same type, whatever they say.
 */
export function partsOf({ $ }: Pick<BuiltPage, '$'>): Set<string> {
  return new Set(
    $('body, body *')
      .toArray()
      .flatMap(({ tagName, attribs }) => [
        tagName,
        ...(attribs['class'] ?? '').split(/\s+/).flatMap((name) => (name ? [`.${name}`] : [])),
        ...(attribs['role'] ? [`[role=${attribs['role']}]`] : []),
      ]),
  )
}

/**
 * Parts of the site that no page of a sample shows: the sample then lacks a type of page.
 * @returns each page with what it alone has
 */
export function partsLeftOut(pages: readonly BuiltPage[], sample: readonly BuiltPage[]): string[] {
  const shown = new Set(sample.flatMap((page) => [...partsOf(page)]))
  return pages.flatMap((page) => {
    const missing = [...partsOf(page)].filter((part) => !shown.has(part))
    return missing.length > 0 ? [`${page.address} : ${missing.join(' ')}`] : []
  })
}

/** The pages that add a part to what richer ones show: what a style does to parts, it does in them. */
export function sampleOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const shown = new Set<string>()
  return pages
    .map((page) => ({ page, parts: partsOf(page) }))
    .toSorted((a, b) => b.parts.size - a.parts.size)
    .filter(({ parts }) => {
      const addsSome = !parts.isSubsetOf(shown)
      for (const part of parts) shown.add(part)
      return addsSome
    })
    .map(({ page }) => page)
}
