import type { AddressBook } from '../../read/address-book.ts'
import { internalLinks } from '../../read/links.ts'
import type { Finding, Rule } from '../../rule.ts'

export const source: Rule = {
  code: 'lien/source',
  severity: 'erreur',
  teaches: 'Un lien mène à la page publiée, pas au fichier du dépôt.',
  check: ({ bodies, addresses }) =>
    bodies.flatMap((body) =>
      internalLinks(body).flatMap(({ path, start, fragment }): Finding[] => {
        const target = sourceAddress(path, addresses)
        if (!target) return []
        return [
          {
            file: body.file.path,
            start,
            message: `Écrivez ${target}${fragment ? `#${fragment}` : ''}`,
          },
        ]
      }),
    ),
}

/** The address that a path to a source file stands for; undefined when it is not one. */
export function sourceAddress(path: string, { has }: AddressBook): string | undefined {
  if (!/\.(mdx?|ya?ml|astro)$/i.test(path) || (path.startsWith('/') && has(path))) return undefined
  const name = path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')
  const page = [`/${name}/`, `/ecosystemes/${name}/`].find((address) => has(address))
  return page ?? `/${name}/`
}
