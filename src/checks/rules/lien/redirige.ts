import { internalLinks } from '../../read/links.ts'
import type { Finding, Rule } from '../../rule.ts'

export const redirige: Rule = {
  code: 'lien/redirige',
  severity: 'correction',
  teaches:
    'Un lien mène à l’adresse d’aujourd’hui : les redirections sont pour les liens des autres.',
  check: ({ bodies, addresses }) =>
    bodies.flatMap((body) =>
      internalLinks(body).flatMap(({ path, start, url, fragment }): Finding[] => {
        const target =
          addresses.redirects.get(fragment ? `${path}#${fragment}` : path) ??
          addresses.redirects.get(path)
        // A redirection from a page that exists is the fault, and is told where it is declared.
        if (!target || addresses.pages.includes(path)) return []
        const at = body.file.text.indexOf(url, start)
        return [
          {
            file: body.file.path,
            start,
            message: `Cette adresse a changé : écrivez ${target}`,
            ...(at < 0 ? {} : { edits: [{ start: at, end: at + url.length, text: target }] }),
          },
        ]
      }),
    ),
}
