import { posix } from 'node:path'
import { isRemote, schemeOf } from '../../markdown/addresses.ts'
import type { Element } from './html.ts'
import type { BuiltPage, BuiltSite } from './site.ts'

/** Addresses and anchors of the site that lead nowhere. */
export function linkProblems(site: BuiltSite): string[] {
  const anchors = new Map(
    site.pages.map(({ file, elements }) => [
      file,
      new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  )
  return site.pages.flatMap((page) => {
    const targets = new Set(page.elements.flatMap(targetsOf).filter(isInternal))
    return [...targets].flatMap((target) => {
      const [path = '', anchor = ''] = target.split('#')
      const file = fileOf(path.replace(/\?.*/s, ''), page, site)
      if (file === undefined) return [`${page.file} : le lien ${target} est mort.`]
      const known = anchors.get(file)
      const isDead =
        anchor !== '' && !anchor.startsWith(':~:') && known?.has(plain(anchor)) === false
      return isDead ? [`${page.file} : l’ancre ${target} n’existe pas.`] : []
    })
  })
}

function targetsOf({ name, attributes }: Element): string[] {
  if (attributes.size === 0) return []
  const several = (attributes.get('srcset') ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
  const refresh = name === 'meta' && attributes.has('http-equiv') ? attributes.get('content') : ''
  const [, moved = ''] = /url=(.*)$/i.exec(refresh ?? '') ?? []
  const single = ['href', 'src', 'action', 'poster'].flatMap((key) => attributes.get(key) ?? [])
  return [...single, ...several.filter((part) => part !== ''), ...(moved === '' ? [] : [moved])]
}

const isInternal = (target: string) => schemeOf(target) === '' && !isRemote(target)

/** The file that answers an address as it is written. */
function fileOf(path: string, page: BuiltPage, { base, files }: BuiltSite): string | undefined {
  if (path === '') return page.file
  const whole = path.startsWith('/') ? path : posix.join(`${base}${page.file}`, '..', path)
  if (!whole.startsWith(base)) return undefined
  const file = plain(whole.slice(base.length))
  const answer = file === '' || file.endsWith('/') ? `${file}index.html` : file
  return files.has(answer) ? answer : undefined
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
