import { zipSync, type Zippable } from 'fflate'

/**
 * Packs files into an archive whose bytes depend on nothing else: one date, one order.
 * @param files content by path, in the order of the archive
 * @param date day written on every file, `2026-11-22`
 * @param stored paths that are not compressed
 */
export function archive(
  files: Readonly<Record<string, Uint8Array | string>>,
  date: string,
  stored: readonly string[] = [],
): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // Archives keep the local time as written: noon of that day, whatever the time zone.
  const mtime = new Date(year, month - 1, day, 12)
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return [path, [bytes, { mtime, level: stored.includes(path) ? 0 : 9 }]]
  })
  return zipSync(Object.fromEntries(entries) as Zippable)
}
