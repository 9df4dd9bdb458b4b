const base = import.meta.env.BASE_URL

/**
 * Puts the base path before an address of the site.
 * @example url('/faq/') // '/label/faq/' when published under /label/
 */
export function url(path: string): string {
  return base + path.slice(1)
}

/** The full public address of a page of the site. */
export function absoluteUrl(path: string): string {
  return new URL(url(path), import.meta.env.SITE).href
}
