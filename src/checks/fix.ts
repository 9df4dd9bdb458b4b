import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plural } from '../french/numbers.ts'
import { checkContent } from './check.ts'
import { unifiedDiff } from './diff.ts'
import type { Edit } from './rule.ts'
import { readText } from './read/text.ts'
import { readTree, type SourceFile } from './read/tree.ts'

/** Mending one fault may uncover another: a few rounds reach the end. */
const mostRounds = 8

/**
 * Mends what is mechanical. Applied twice, it changes nothing more.
 * @param dryRun writes nothing and returns the changes as a diff
 * @returns what was or would be done, in French
 */
export function fixContent(root: string, { dryRun }: { dryRun: boolean }): string {
  const before = readTree(root)
  const after = mended(root, before)
  const changed = before.flatMap((file, index) =>
    file.bytes.equals(after[index]!.bytes) ? [] : [{ file, mended: after[index]! }],
  )
  if (dryRun) {
    return changed
      .map(({ file, mended: { bytes } }) =>
        unifiedDiff(file.path, readText(file).text, bytes.toString('utf8')),
      )
      .join('\n')
  }
  for (const {
    file,
    mended: { bytes },
  } of changed)
    writeFileSync(join(root, file.path), bytes)
  return changed.length === 0
    ? 'Rien à corriger.'
    : `${plural(changed.length, 'fichier corrigé', 'fichiers corrigés')} : ${changed.map(({ file }) => file.path).join(', ')}.`
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
      return found ? withBytes(file, applyEdits(readText(file).text, found)) : file
    })
  }
  return current
}

function withBytes(file: SourceFile, text: string): SourceFile {
  const bytes = Buffer.from(text, 'utf8')
  return { ...file, bytes, size: bytes.length }
}

/** Applies the edits that do not overlap; the others wait for the next round. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
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
