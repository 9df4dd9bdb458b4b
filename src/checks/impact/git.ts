import { spawnSync } from 'node:child_process'
import { unzipSync } from 'fflate'
import { byPath, type SourceFile } from '../read/tree.ts'

/** Something that keeps the check from running, said in French to who runs it. */
export class CheckError extends Error {}

/**
 * The files of content/ and public/ where the work on the tree left a branch.
 * @throws CheckError when Git or the revision cannot be found
 */
export function filesBefore(root: string, base: string): SourceFile[] {
  const point =
    git(root, 'merge-base', '--end-of-options', base, 'HEAD') ??
    git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)
  const commit = point?.toString('utf8').trim()
  const archive = commit && git(root, 'archive', '--format=zip', '-0', commit)
  if (!archive) throw new CheckError(`« ${base} » n’est ni une branche ni un commit de ce dépôt.`)
  const files = unzipSync(archive, {
    filter: ({ name }) => /^(content|public)\/.*[^/]$/.test(name),
  })
  return Object.entries(files)
    .map(([path, data]): SourceFile => {
      return { path, kind: 'file', size: data.length, bytes: Buffer.from(data) }
    })
    .toSorted(byPath)
}

/** What Git writes; undefined when it refuses. */
function git(root: string, ...args: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', args, { cwd: root, maxBuffer: 512_000_000 })
  if (error)
    throw new CheckError('Git est introuvable : il faut Git pour comparer avec une autre version.')
  return status === 0 ? stdout : undefined
}
