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
  const guess = nearest(whole, pages) ?? pages.find((page) => page === `/${slug(path)}/`)
  return `${path} n’existe pas.${guess ? ` Vouliez-vous dire ${guess} ?` : ' Le plan du site liste les pages.'}`
}
