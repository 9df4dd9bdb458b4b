import { spawnSync } from 'node:child_process'

/**
 * Runs a command to its end.
 * @returns whether it exists and succeeded, and all that it wrote
 */
export function command(
  name: string,
  args: readonly string[],
  folder = '.',
): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(name, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` }
}
