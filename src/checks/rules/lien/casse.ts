import { nearest, slug } from '../../../french/words.ts'
import { internalLinks } from '../../read/links.ts'
import type { AddressBook } from '../../read/address-book.ts'
import { sourceAddress } from './source.ts'
import type { Finding, Rule } from '../../rule.ts'

export const casse: Rule = {
  code: 'lien/casse',
  severity: 'erreur',
  teaches: 'Un lien interne commence et finit par une barre, et mène à une page qui existe.',
  check: ({ bodies, addresses }) =>
    bodies.flatMap((body) =>
      internalLinks(body).flatMap(({ path, start, url }): Finding[] => {
        if (path === '' || sourceAddress(path, addresses)) return []
        if (addresses.has(path) !== false || addresses.has(`${path}/`)) return []
        return [{ file: body.file.path, start, message: say(path, url, addresses) }]
      }),
    ),
}

function say(path: string, url: string, { pages, has }: AddressBook): string {
  const whole = `/${path.replace(/^(\.*\/)+|\/+$/g, '')}/`.replace('//', '/')
  if (!path.startsWith('/')) {
    return has(whole)
      ? `Écrivez ${whole}`
      : `« ${url} » n’est pas une adresse du site : un lien interne commence par une barre, comme /faq/.`
  }
  const guess = namesake(whole, pages) ?? pages.find((page) => page === `/${slug(path)}/`)
  return guess
    ? `${path} n’existe pas. Vouliez-vous dire ${guess} ?`
    : `${path} n’existe pas. Le plan du site liste les pages ; si la page a changé de nom, ajoutez l’ancien à content/redirects.yaml.`
}

/** The page in the same folder whose name is near: the folder alone makes no likeness. */
function namesake(address: string, pages: readonly string[]): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+)\/$/.exec(address) ?? []
  const names = pages.flatMap((page) => {
    const rest = page.startsWith(folder) ? page.slice(folder.length, -1) : ''
    return rest === '' || rest.includes('/') ? [] : [rest]
  })
  const guess = nearest(name, names)
  return guess && `${folder}${guess}/`
}
