/** Hosts that stand for every address of the machine, or for none in particular. */
const everywhere: readonly string[] = ['', '0.0.0.0', '::']

/**
 * The address at which a browser of this machine finds the site.
 * @param host what `HOST` asks for; an IPv6 address goes between brackets (RFC 3986)
 * @param base base path with both slashes
 */
export function siteAddress({
  host = '',
  port,
  base,
}: {
  host: string | undefined
  port: number
  base: string
}): string {
  const name = everywhere.includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}`
}
