import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command costs. */
export interface Cost {
  /** Processor time, user and system, of the command and all that it starts, in seconds. */
  processor: number
  /** Time from beginning to end, in seconds: other work on the machine makes it longer. */
  elapsed: number
  /** Most memory held at once by the command and all that it starts, in bytes. */
  memory: number
  /** Processor time by stage, in seconds; one stage for all unless told otherwise. */
  stages: ReadonlyMap<string, number>
}

export interface Command {
  args: readonly string[]
  cwd: string
  env?: Readonly<Record<string, string>>
  /** The stage that begins with a piece of output, if one does. */
  stageOf?: (text: string) => string | undefined
}

/** `sysconf(_SC_CLK_TCK)` on every Linux that Node runs on. */
const ticksPerSecond = 100
const pageSize = 4096
/** Between two looks at the memory, in milliseconds. */
const pause = 200

/**
 * Runs a command with this Node and measures it. Reads `/proc`, so only on Linux.
 * @throws with its output when the command fails
 */
export function costOf({ args, cwd, env = {}, stageOf }: Command): Promise<Cost> {
  const start = performance.now()
  const before = ended()
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stages = new Map<string, number>()
  let [stage, last, memory, output] = ['démarrage', 0, 0, '']
  const count = (total: number) => {
    stages.set(stage, (stages.get(stage) ?? 0) + Math.max(0, total - last))
    last = Math.max(last, total)
  }
  const timer = setInterval(() => {
    memory = Math.max(
      memory,
      treeOf(child.pid!).reduce((sum, { resident }) => sum + resident, 0),
    )
  }, pause)
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const next = stageOf?.(text)
      if (next === undefined) return
      count(treeOf(child.pid!).reduce((sum, { processor }) => sum + processor, 0))
      stage = next
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      if (code !== 0) return reject(new Error(`${args.join(' ')} :\n${output.slice(-4000)}`))
      const processor = ended() - before
      count(processor)
      resolve({ processor, elapsed: (performance.now() - start) / 1000, memory, stages })
    })
  })
}

/** Processor seconds of all the processes that this one started and that have ended. */
function ended(): number {
  const fields = statOf('self') ?? []
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond
}

/** A process and all that it started, with what those that have ended used. */
function treeOf(root: number): { processor: number; resident: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const fields = statOf(name)
      if (!fields) return []
      const spent = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0)
      return {
        id: Number(name),
        parent: Number(fields[1]),
        processor: spent / ticksPerSecond,
        resident: Number(fields[21]) * pageSize,
      }
    })
  const below = (parent: number): typeof all =>
    all.filter((entry) => entry.parent === parent).flatMap((entry) => [entry, ...below(entry.id)])
  return [...all.filter(({ id }) => id === root), ...below(root)]
}

/** What Linux says of a process after its name: state, parent… (proc(5), from the third field on). */
function statOf(id: string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
