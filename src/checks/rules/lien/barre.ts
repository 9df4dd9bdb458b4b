import { internalLinks } from '../../read/links.ts'
import type { Finding, Rule } from '../../rule.ts'

export const barre: Rule = {
  code: 'lien/barre',
  severity: 'correction',
  teaches:
    'L’adresse d’une page finit par une barre : sans elle, le lecteur passe par une redirection.',
  check: ({ bodies, addresses }) =>
    bodies.flatMap((body) =>
      internalLinks(body).flatMap(({ path, start, url, node }): Finding[] => {
        if (
          !path.startsWith('/') ||
          path.endsWith('/') ||
          addresses.has(path) ||
          !addresses.has(`${path}/`)
        )
          return []
        const rest = url.slice(url.search(/[?#]|$/))
        const written = url.slice(0, url.length - rest.length)
        const at = body.file.text.indexOf(`(${url}`, start)
        const place =
          node.type === 'link' && at >= 0
            ? at + 1 + written.length
            : body.file.text.indexOf(url, start) + written.length
        return [
          {
            file: body.file.path,
            start,
            message: `Écrivez ${path}/${rest}`,
            edits: [{ start: place, end: place, text: '/' }],
          },
        ]
      }),
    ),
}
