import { label } from '#src/content.ts'
import { addresses } from '#src/label/addresses.ts'
import type { Place } from '#src/search/near.ts'

/** Addresses and titles, for the page of addresses that do not exist. */
export function GET(): Response {
  const places: Place[] = [
    ...label.pages.map(({ href, title }) => ({ href, title })),
    ...label.ecosystems.map(({ id, name }) => ({ href: addresses.ecosystem(id), title: name })),
    ...label.documents.map(({ id, title, formats }) => ({
      href: addresses.download(`${id}.${formats[0]}`),
      title: `${title} (${formats[0]?.toUpperCase()})`,
    })),
  ]
  return Response.json(places)
}
