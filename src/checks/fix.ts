import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../french/numbers.ts'
import { checkContent } from './check.ts'
import { readText, type Edit } from './read/text.ts'
import { readTree, type SourceFile } from './read/tree.ts'

/** Mending one fault may uncover another: a few rounds reach the end. */
const mostRounds = 8

/**
 * Mends what is mechanical. Applied twice, it changes nothing more.
 * @returns what was done, in French
 */
export function fixContent(root: string): string {
  const before = readTree(root)
  const changed = mended(root, before).filter((file, index) => file !== before[index])
  for (const { path, bytes } of changed) writeFileSync(join(root, path), bytes)
  return changed.length === 0
    ? 'Rien à corriger.'
    : `${plural(changed.length, 'fichier corrigé', 'fichiers corrigés')} : ${changed.map(({ path }) => path).join(', ')}.`
}

function mended(root: string, files: readonly SourceFile[]): readonly SourceFile[] {
  let current = files
  for (let round = 0; round < mostRounds; round++) {
    const { problems } = checkContent(root, { files: current })
    const edits = Map.groupBy(
      problems.filter(({ fixable }) => fixable),
      ({ file }) => file,
    )
    if (edits.size === 0) break
    current = current.map((file) => {
      const found = edits.get(file.path)?.flatMap((problem) => problem.edits)
      if (!found) return file
      const bytes = Buffer.from(applyEdits(readText(file).text, found), 'utf8')
      return { ...file, bytes, size: bytes.length }
    })
  }
  return current
}

/** Applies the edits that do not overlap; the others wait for the next round. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: replacement } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < from) continue
    result += text.slice(from, start) + replacement
    from = end
  }
  return result + text.slice(from)
}
