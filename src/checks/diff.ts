/** Lines around a change. */
const context = 1

/**
 * The changes between two texts, line by line, as `diff -u` shows them. Made for small mends:
 * a run of changed lines is shown as removed, then added.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, next] = [before.split('\n'), after.split('\n')]
  const lines = [`--- ${path}`, `+++ ${path}`]
  let [a, b] = [0, 0]
  while (a < old.length || b < next.length) {
    if (old[a] === next[b]) {
      a++
      b++
      continue
    }
    const [endA, endB] = resync(old, next, a, b)
    const lead = old.slice(Math.max(0, a - context), a)
    const tail = old.slice(endA, endA + context)
    const [sizeA, sizeB] = [
      lead.length + endA - a + tail.length,
      lead.length + endB - b + tail.length,
    ]
    lines.push(
      `@@ -${a - lead.length + 1},${sizeA} +${b - lead.length + 1},${sizeB} @@`,
      ...lead.map((line) => ` ${line}`),
      ...old.slice(a, endA).map((line) => `-${line}`),
      ...next.slice(b, endB).map((line) => `+${line}`),
      ...tail.map((line) => ` ${line}`),
    )
    ;[a, b] = [endA, endB]
  }
  return lines.join('\n')
}

/** Where both texts meet again after a change: the nearest pair of equal lines. */
function resync(
  old: readonly string[],
  next: readonly string[],
  a: number,
  b: number,
): [number, number] {
  for (let distance = 1; distance < old.length + next.length; distance++) {
    for (let skip = 0; skip <= distance; skip++) {
      const [x, y] = [a + skip, b + distance - skip]
      if (x < old.length && y < next.length && old[x] === next[y]) return [x, y]
    }
  }
  return [old.length, next.length]
}
