import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { checkContent } from '#src/checks/check.ts'
import { root } from '../support/root.ts'
import { pageOf, siteWith } from './support.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const [task] = read('.vscode/tasks.json').tasks

interface Line {
  regexp: string
  [part: string]: string | number
}

/** What VS Code puts on the lines of files: consecutive lines that the patterns of a matcher match. */
const markers = (lines: readonly string[]) =>
  task.problemMatcher.flatMap(({ severity, pattern }: { severity: string; pattern: Line[] }) =>
    lines.flatMap((_, start) => {
      const found = pattern.map(({ regexp }, index) => lines[start + index]?.match(regexp))
      if (!found.every(Boolean)) return []
      const parts = pattern.flatMap(({ regexp: _, ...parts }, index) =>
        Object.entries(parts).map(([part, group]) => [part, found[index]![Number(group)]]),
      )
      return [{ severity, ...Object.fromEntries(parts) }]
    }),
  )

test('the task of VS Code puts every fault on its line, again at each save', async () => {
  const page = 'content/pages/essai.mdx'
  const folder = siteWith({ [page]: pageOf('Un [lien](/faqq/) et [ici](/faq/) ?') })
  const script: string = read('package.json').scripts[task.command.replace('npm run ', '')]
  const [command, ...options] = script.replace('src/', `${root}/src/`).split(' ')
  assert.equal(command, 'node')
  const env = { ...process.env, ...task.options.env }
  const child = spawn(process.execPath, options, { cwd: folder, env })
  const { beginsPattern, endsPattern } = task.problemMatcher[0].background
  const runs: string[][] = [[]]
  for await (const line of createInterface(child.stdout)) {
    if (line.match(beginsPattern)) runs.push([])
    runs.at(-1)!.push(line)
    if (!line.match(endsPattern)) continue
    if (runs.length === 2) break
    writeFileSync(join(folder, page), pageOf('Un texte.'))
  }
  child.kill()
  const [broken = [], mended] = runs.map(markers)
  assert.deepEqual(mended, [])
  const severities = { erreur: 'error', correction: 'error', avertissement: 'warning' }
  writeFileSync(join(folder, page), pageOf('Un [lien](/faqq/) et [ici](/faq/) ?'))
  const { problems } = checkContent(folder)
  assert.equal(new Set(problems.map(({ severity }) => severity)).size, 3)
  assert.deepEqual(
    broken.toSorted((a: Line, b: Line) => Number(a['column']) - Number(b['column'])),
    problems.map(({ file, line, column, rule, severity, message }) => ({
      severity: severities[severity],
      file,
      line: String(line),
      column: String(column),
      code: rule,
      message,
    })),
  )
})
