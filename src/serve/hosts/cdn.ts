import { defaultCacheControl, pathRules, securityHeaders } from '../headers.ts'
import { contentType, typesByExtension } from '../types.ts'
import type { Moved } from './redirects-file.ts'

/**
 * What to set on a bucket of files behind a distribution network, whoever provides them: read by
 * people and by scripts, since each provider has a format of its own.
 * @param base base path
 * @param moved addresses that changed, without the base path
 */
export function cdnFile({ base, moved }: { base: string; moved: readonly Moved[] }): string {
  const below = (path: string) => base + path.slice(1)
  const rules = pathRules.map(({ prefix, headers }) => ({ prefix: below(prefix), headers }))
  return `${JSON.stringify(
    {
      indexDocument: 'index.html',
      errorDocument: { status: 404, path: below('/404.html') },
      headers: { ...securityHeaders({ secure: true }), 'Cache-Control': defaultCacheControl },
      rules,
      contentTypes: Object.fromEntries(
        Object.keys(typesByExtension).map((name) => [name, contentType(`a${name}`)]),
      ),
      redirects: moved.map(({ from, to }) => ({ from: below(from), to: below(to), status: 308 })),
    },
    null,
    2,
  )}\n`
}
