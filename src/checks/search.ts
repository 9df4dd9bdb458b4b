import type { Nodes } from 'mdast'
import { once } from '../label/once.ts'
import { clashes } from '../label/rules/duplicates.ts'
import { plainAttributes } from '../markdown/tree.ts'
import { nodesOf, sourceOf, startOf, type Body, linksOf } from './read/body.ts'
import type { Passage } from './read/passages.ts'
import type { Project } from './read/project.ts'
import type { CollectionName, DataRecord } from './read/records.ts'
import { schemaIssues, type SchemaIssue } from './read/schema-issues.ts'
import { positionAt, type TextFile } from './read/text.ts'
import { valueOffset, type YamlFault } from './read/yaml.ts'
import type { Check, Finding, Rule, Severity } from './rule.ts'

/** A rule of some severity, and the searches that find its faults. */
const rule =
  (severity: Severity) =>
  (...checks: Check[]): Rule => ({ severity, check: all(...checks) })

export const error = rule('erreur')
export const warning = rule('avertissement')
export const correction = rule('correction')

/**
 * What a rule says of the thing that it looks at: its message, alone or with its own place, its
 * mends or its severity. Nothing when all is well.
 */
export type Said = string | false | undefined | (Told & { at?: number })
type Told = Omit<Finding, 'file' | 'start'>
export type Answer = Said | readonly Said[]

/** Findings in a file, at a place unless what is said has its own. */
function findings(file: string, start: number, answer: Answer): Finding[] {
  const all = Array.isArray(answer) ? (answer as readonly Said[]) : [answer as Said]
  return all.flatMap((said): Finding[] => {
    if (!said) return []
    if (typeof said === 'string') return [{ file, start, message: said }]
    const { at = start, ...rest } = said
    return [{ file, start: at, ...rest }]
  })
}

/** What is said of the words that a pattern matches; `mend` is what `--fix` puts in their place. */
type Match = Said | { message: string; mend: string }
type Tell = Match | ((words: string, match: RegExpExecArray) => Match)

/** What is said of each place that a pattern matches; of the first, when it has no g flag. */
export function matches(
  text: string,
  pattern: RegExp,
  tell: Tell,
  offset = 0,
): (Told & { at: number })[] {
  // Nearly always: a plain search costs less than the first of all matches.
  if (text.search(pattern) < 0) return []
  const found = pattern.global ? text.matchAll(pattern) : [pattern.exec(text)]
  return [...found].flatMap((match) => {
    const said = match && (typeof tell === 'function' ? tell(match[0], match) : tell)
    if (!said) return []
    const at = offset + match.index
    if (typeof said === 'string') return [{ at, message: said }]
    if (!('mend' in said)) return [{ at, ...said }]
    const { message, mend } = said
    return [{ at, message, edits: [{ start: at, end: at + match[0].length, text: mend }] }]
  })
}

type Place<Seen extends unknown[]> = [file: string, start: number, ...seen: Seen]

const at = <Seen extends unknown[]>(
  file: { path: string },
  start: number,
  ...seen: Seen
): Place<Seen> => [file.path, start, ...seen]

/**
 * Makes a search out of the places of what is looked at, found once for all the rules: what is said
 * of each stands there.
 */
function each<Seen extends unknown[]>(places: (project: Project) => readonly Place<Seen>[]) {
  const placesIn = once(places)
  return (say: (...seen: [...Seen, Project]) => Answer): Check =>
    (project) =>
      placesIn(project).flatMap(([file, start, ...seen]) => {
        const answer = say(...seen, project)
        return answer ? findings(file, start, answer) : []
      })
}

/** Looks at every file under content/ and public/. */
export const eachFile = each(({ files }) => files.map((file) => at(file, 0, file)))

/** Looks at the text of every file that is UTF-8; a file that did not change is not read again. */
export function eachText(say: (file: TextFile) => Answer): Check {
  const search = once((file: TextFile) => findings(file.path, 0, say(file)))
  return ({ texts }) => texts.filter(({ invalidAt }) => invalidAt < 0).flatMap(search)
}

/** Looks for a pattern in the text of the files whose path is of some shape. */
export const inTexts = (pattern: RegExp, tell: Tell, paths = /./): Check =>
  eachText((file) => (paths.test(file.path) ? matches(file.text, pattern, tell) : []))

/** Looks at what readers read, passage by passage, in a file that did not change only once. */
export function eachPassage(say: (passage: Passage) => Answer): Check {
  const search = once((passages: readonly Passage[]) =>
    passages.flatMap((passage) => findings(passage.file.path, passage.start, say(passage))),
  )
  return ({ passagesByFile }) => passagesByFile.flatMap(search)
}

/** Looks at it with the rest of the project, each time. */
export const eachPassageOf = each(({ passagesByFile }) =>
  passagesByFile.flat().map((passage) => at(passage.file, passage.start, passage)),
)

/** Looks for a pattern in what readers read. */
export const inPassages = (
  pattern: RegExp,
  tell: Tell,
  where: (passage: Passage) => boolean = () => true,
): Check =>
  eachPassage((passage) =>
    where(passage) ? matches(passage.source, pattern, tell, passage.start) : [],
  )

/** Looks at the body of every Markdown file. */
export const eachBody = each(({ bodies }) => bodies.map((body) => at(body.file, body.start, body)))

/** Looks at the nodes of some types in every body. */
export const eachNode = <Type extends Nodes['type']>(
  types: Type | readonly Type[],
  say: (node: Extract<Nodes, { type: Type }>, body: Body, project: Project) => Answer,
): Check =>
  each(({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, types).map((node) => at(body.file, startOf(node), node, body)),
    ),
  )(say)

/** Looks for a pattern in nodes of some type, as they are written. */
export const inNodes = (types: Nodes['type'], pattern: RegExp, tell: Tell): Check =>
  eachNode(types, (node, body) => matches(sourceOf(node, body.file), pattern, tell, startOf(node)))

export const anyTag = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const

/** Looks at the literal attributes of every tag, with all that it has, and whether it had this one. */
export const eachAttribute = each(({ bodies }) =>
  bodies.flatMap((body) =>
    nodesOf(body, anyTag).flatMap(({ name: tag, attributes, position }) => {
      const all = plainAttributes({ attributes })
      return attributes.flatMap((attribute, index) => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
        const { name, value } = attribute
        const first = attributes.findIndex((each) => 'name' in each && each.name === name)
        const start = startOf({ position: attribute.position ?? position })
        return [at(body.file, start, { tag: tag ?? '', name, value, all, isTwice: first < index })]
      })
    }),
  ),
)

/** Looks at every link, and at the definition of every reference. */
export const eachLink = each(({ bodies }) =>
  bodies.flatMap((body) => linksOf(body).map((link) => at(body.file, link.start, link, body))),
)

/** Looks at every file that a collection reads. */
export const eachEntry = each(({ entries }) => entries.map((entry) => at(entry.file, 0, entry)))

/** Looks at the values of a key that another record of the file has, and its line. */
export const eachRepeated = (
  key: string,
  where: (record: DataRecord) => boolean,
  say: (value: string, line: number) => Answer,
): Check =>
  each(({ records }) =>
    clashes(records.filter(where), ({ file, value }) => `${file.path} ${Object(value)[key]}`).map(
      ([record, first]) => {
        const { line } = positionAt(first.file, valueAt(first, key))
        return at(record.file, valueAt(record, key), String(Object(record.value)[key]), line)
      },
    ),
  )(say)

/** Looks at every single value of the data. */
export const eachValue = each(({ records }) =>
  records.flatMap((record) =>
    record.scalars.map((scalar) => at(record.file, scalar.start, scalar, record)),
  ),
)

/** Looks at a key of the records that pass their schema, of one kind or of any. */
export const eachKey = <Data>(
  key: string,
  say: (data: Data, project: Project) => Answer,
  kind?: CollectionName,
): Check => {
  const steps = key.split('.')
  return eachValue(({ path }, { collection, data }, project) => {
    const isMeant =
      (kind ?? collection) === collection &&
      path.length === steps.length &&
      path.every((step, index) => step === steps[index])
    return isMeant && data ? say(data as Data, project) : undefined
  })
}

const eachOfAllIssues = each(({ records }) =>
  records.flatMap(schemaIssues).map((issue) => at(issue.record.file, issue.start, issue)),
)

/** Looks at what the schemas refuse, of one kind. */
export const eachIssue = (kind: SchemaIssue['kind'], say: (issue: SchemaIssue) => Answer): Check =>
  eachOfAllIssues((issue) => issue.kind === kind && say(issue))

const eachOfAllYamlFaults = each(({ entries }) =>
  entries.flatMap(({ file, yaml }) => yaml.faults.map((fault) => at(file, fault.start, fault))),
)

/** Looks at what the YAML reader refuses, of one kind. */
export const eachYamlFault = (kind: YamlFault['kind'], say: (fault: YamlFault) => Answer): Check =>
  eachOfAllYamlFaults((fault) => fault.kind === kind && say(fault))

/** What the Markdown parser and the policy of `markdown/` report under a code. */
export const policyOf =
  (code: string): Check =>
  ({ bodies }) =>
    bodies.flatMap(({ file, faults }) =>
      faults.filter(({ rule }) => rule === code).map((fault) => ({ file: file.path, ...fault })),
    )

/** Several searches under one rule. */
export const all =
  (...checks: Check[]): Check =>
  (project) =>
    checks.flatMap((check) => check(project))

/** Where the value of a key of a record stands in its file. */
const valueAt = ({ yaml, prefix }: DataRecord, key: string) => valueOffset(yaml, [...prefix, key])
