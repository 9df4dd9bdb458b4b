import { globSync } from 'node:fs'
import { relative } from 'node:path'
import { run } from 'node:test'
import { inspect } from 'node:util'
import { failure, type Outcome } from './outcome.ts'
import { root } from './root.ts'

/** Longest time of one test file, in milliseconds: a hanging test fails instead of blocking all. */
const limit = 300_000

/**
 * Runs test files, two at a time, each in a process of its own; shows the tests that fail.
 * @param patterns globs from the project's root
 * @param except globs of the files left to another stage
 */
export async function nodeTests(
  patterns: readonly string[],
  except: readonly string[] = [],
): Promise<Outcome> {
  const files = globSync(patterns, { cwd: root, exclude: except }).toSorted()
  if (files.length === 0) return failure(`Aucun test ne correspond à ${patterns.join(', ')}.`)

  const outcome = { passed: 0, failed: 0 }
  const fail = (where: string, why: string) => {
    outcome.failed++
    console.log(`✗ ${where}\n${why}\n`)
  }
  for await (const event of run({ files, cwd: root, concurrency: 2, timeout: limit })) {
    if (event.type === 'test:stderr') process.stderr.write(event.data.message)
    if (event.type === 'test:pass' && isTest(event.data)) {
      if (files.includes(event.data.name))
        fail(event.data.name, '  Ce fichier ne contient aucun test.')
      else outcome.passed++
    }
    if (event.type === 'test:fail' && !isEcho(event.data.details)) {
      fail(
        `${relative(root, event.data.file ?? '')} : ${event.data.name}`,
        explain(event.data.details.error),
      )
    }
  }
  return outcome
}

interface Passed {
  details: { type?: string | undefined }
  skip?: unknown
  todo?: unknown
}

/** Neither a suite nor a test that was left out. */
function isTest({ details, skip, todo }: Passed): boolean {
  return details.type !== 'suite' && skip === undefined && todo === undefined
}

/** A suite, or a test, that fails only because a test inside it failed. */
function isEcho({ error }: { error: Error & { failureType?: string } }): boolean {
  return error.failureType === 'subtestsFailed'
}

function explain(error: Error): string {
  const cause = error.cause ?? error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return text.replace(/\n.*\(?node:internal.*/g, '').replace(/^/gm, '  ')
}
