import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { codeHash } from '../cache.ts'

/** `md` is a plain `.md` file, in which braces and `<` are text. */
export type Format = 'mdx' | 'md'

/** A text and the tree that was read from it. */
export interface ReadText {
  /** All of the file, its front matter blanked. */
  source: string
  format: Format
  tree: Root
}

/** The blank lines before a text: where its front matter was. */
interface Lead {
  lines: number
  characters: number
}

/** From the project's folder, where every command runs. */
const folder = '.astro/trees'

/** Between braces and in modules are programs, whose trees JSON does not hold. */
const hasPrograms = /\{|^(?:import|export)\b/m

/**
 * Keeps the trees of texts that were read without a fault: a build reads each text once, for its
 * checks, its page and its other forms. What was kept before is dropped.
 */
export function keepTrees(read: readonly ReadText[]): void {
  const fresh = `${folder}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  for (const { source, format, tree } of read) {
    if (hasPrograms.test(source)) continue
    const kept = JSON.stringify({ lead: leadOf(source), tree })
    writeFileSync(join(fresh, nameOf(source, format)), kept)
  }
  // Put in place at once: an interrupted build leaves no half tree.
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
}

/** The tree of a text as it would be read, positions included; undefined when none was kept. */
export function keptTree(source: string, format: Format): Root | undefined {
  if (!existsSync(folder)) return undefined
  const kept = read(join(folder, nameOf(source, format)))
  if (!kept) return undefined
  const { lines, characters } = leadOf(source)
  const moved = { lines: lines - kept.lead.lines, characters: characters - kept.lead.characters }
  if (moved.lines !== 0 || moved.characters !== 0) move(kept.tree, moved)
  return kept.tree
}

/** Nothing for a file that is not there, that a build is replacing, or that a dead disk cut short. */
function read(path: string): { lead: Lead; tree: Root } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

let code: string | undefined

/** The same for a text below its front matter and for the text alone. */
function nameOf(source: string, format: Format): string {
  code ??= codeHash(['markdown'])
  const alone = source.slice(leadOf(source).characters).trimEnd()
  return createHash('sha256').update(`${code} ${format} ${alone}`).digest('hex')
}

function leadOf(source: string): Lead {
  const [blank = ''] = /^(?:[^\S\r\n]*(?:\r\n|\r|\n))*/.exec(source) ?? []
  return { lines: blank.match(/\r\n|\r|\n/g)?.length ?? 0, characters: blank.length }
}

/** Moves everything but the beginning of the whole. */
function move(tree: Root, by: Lead): void {
  const movePoint = (point: { line: number; offset?: number | undefined }) => {
    point.line += by.lines
    if (point.offset !== undefined) point.offset += by.characters
  }
  const walk = (node: Nodes | MdxJsxFlowElement['attributes'][number]): void => {
    if (node.position && node !== tree) movePoint(node.position.start)
    if (node.position) movePoint(node.position.end)
    if ('attributes' in node) for (const attribute of node.attributes) walk(attribute)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
}
