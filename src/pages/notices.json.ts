import { label } from '#src/content.ts'
import { noticesOf } from '#src/search/notices.ts'

/** Not published: `src/build/search.ts` takes it away once the index is made. */
export function GET(): Response {
  return Response.json(noticesOf(label))
}
