import type { BuiltPage, BuiltSite } from './site.ts'

/** Ids that stand several times on a page: a link to one of them leads to the first. */
export function idProblems({ pages }: BuiltSite): string[] {
  return pages.flatMap((page) =>
    repeatedIds(page).map(
      (id) =>
        `${page.file} : l’ancre « ${id} » s’y trouve plusieurs fois : changez l’un des titres ou des identifiants qui la donnent.`,
    ),
  )
}

function repeatedIds({ elements }: BuiltPage): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { attributes } of elements) {
    const id = attributes.get('id')
    if (id === undefined) continue
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
  }
  return [...repeated]
}
