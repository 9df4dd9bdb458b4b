/**
 * Characters that browsers drop from an address, or that hide in it.
 * `java\nscript:` runs as `javascript:`.
 */
const ignored =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g

/**
 * The scheme that a browser would see in an address, in lower case.
 * @returns `''` for an internal or relative address, `//` when only the host is given
 */
export function schemeOf(url: string): string {
  const seen = url.replace(ignored, '')
  if (/^[/\\]{2}/.test(seen)) return '//'
  const scheme = /^([^/?#.]*?):/.exec(seen)?.[1]
  return scheme === undefined ? '' : scheme.toLowerCase()
}

/** Whether an address is internal, https, http or mailto. Other rules discourage http. */
export function isAllowedAddress(url: string): boolean {
  const scheme = schemeOf(url)
  return scheme === '' || scheme === 'mailto' || /^https?:\/\/[^/\\]/i.test(url.trim())
}

/** Whether an address leaves the site. */
export function isRemote(url: string): boolean {
  return ['https', 'http', '//'].includes(schemeOf(url))
}
