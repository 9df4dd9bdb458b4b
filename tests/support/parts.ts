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
