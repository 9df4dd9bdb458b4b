import { schemeOf } from '../../../markdown/addresses.ts'
import { linksOf } from '../../read/links.ts'
import type { Rule } from '../../rule.ts'
import { isLocal } from './local.ts'

export const http: Rule = {
  code: 'lien/http',
  severity: 'avertissement',
  teaches: 'Une adresse http:// peut être lue et modifiée en route.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      linksOf(body)
        .filter(({ url }) => schemeOf(url) === 'http' && !isLocal(url))
        .map(({ url, start }) => ({
          file: body.file.path,
          start,
          message: `Préférez https:// : ${url.trim().replace(/^http:/i, 'https:')}`,
        })),
    ),
}
