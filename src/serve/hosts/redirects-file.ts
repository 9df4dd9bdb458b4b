/** An address of the site that changed, both without the base path. */
export interface Moved {
  from: string
  to: string
}

/** The `_redirects` file that Netlify and Cloudflare Pages read in the site's folder. */
export function redirectsFile({ base, moved }: { base: string; moved: readonly Moved[] }): string {
  return moved.map(({ from, to }) => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('')
}
