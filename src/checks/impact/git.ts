import { spawnSync } from 'node:child_process'
import type { SourceFile } from '../read/tree.ts'

/** Something that keeps the check from running, said in French to who runs it. */
export class CheckError extends Error {}

const largest = 512_000_000

/**
 * The commit where the work on the tree left a branch.
 * @throws CheckError when Git or the revision cannot be found
 */
export function startingPoint(root: string, base: string): string {
  const commit = git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`,
  ])
  if (commit === undefined)
    throw new CheckError(`« ${base} » n’est ni une branche ni un commit de ce dépôt.`)
  const name = commit.toString('utf8').trim()
  return git(root, ['merge-base', name, 'HEAD'])?.toString('utf8').trim() || name
}

/** The files of content/ and public/ as they were at a commit. */
export function filesAt(root: string, commit: string): SourceFile[] {
  const list =
    git(root, ['ls-tree', '-r', '-z', commit, 'content', 'public'])?.toString('utf8') ?? ''
  const found = [...list.matchAll(/(\d+) \w+ ([0-9a-f]+)\t([^\0]*)\0/g)].map(
    ([, mode, id = '', path = '']) => ({ mode, id, path }),
  )
  const contents = blobs(
    root,
    found.map(({ id }) => id),
  )
  return found
    .map(({ mode, path }, index): SourceFile => {
      const bytes = mode === '120000' ? Buffer.alloc(0) : contents[index]!
      return { path, kind: mode === '120000' ? 'link' : 'file', size: bytes.length, bytes }
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Reads many objects with one process. */
function blobs(root: string, ids: readonly string[]): Buffer[] {
  const output = git(root, ['cat-file', '--batch'], `${ids.join('\n')}\n`) ?? Buffer.alloc(0)
  let at = 0
  return ids.map(() => {
    const end = output.indexOf(10, at)
    const size = Number(output.toString('utf8', at, end).split(' ')[2])
    at = end + 1 + size + 1
    return output.subarray(end + 1, end + 1 + size)
  })
}

function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, {
    cwd: root,
    maxBuffer: largest,
    ...(input === undefined ? {} : { input }),
  })
  if (error)
    throw new CheckError('Git est introuvable : il faut Git pour comparer avec une autre version.')
  return status === 0 ? stdout : undefined
}
