import type { Finding } from './rule.ts'
import type { Project } from './read/project.ts'
import { schemaIssues, type SchemaIssue } from './read/schema-issues.ts'
import { valueOffset, type YamlFault } from './read/yaml.ts'

/** What the Markdown policy and parser report under a rule's code. */
export function bodyFindings(code: string) {
  return ({ bodies }: Project): Finding[] =>
    bodies.flatMap(({ file, faults }) =>
      faults
        .filter(({ rule }) => rule === code)
        .map(({ start, message, edits }) => ({
          file: file.path,
          start,
          message,
          ...(edits ? { edits } : {}),
        })),
    )
}

/** What the domain's rules across collections report under a rule's code. */
export function domainFindings(code: string) {
  return ({ domain, entries }: Project): Finding[] =>
    domain
      .filter(({ rule }) => rule === code)
      .map(({ file, path, message }) => {
        const yaml = entries.find((entry) => entry.file.path === file)?.yaml
        return { file, start: yaml && path.length > 0 ? valueOffset(yaml, path) : 0, message }
      })
}

/** What the schemas report, for one kind of issue. */
export function schemaFindings(
  kind: SchemaIssue['kind'],
  say: (issue: SchemaIssue) => string | undefined,
) {
  return ({ records }: Project): Finding[] =>
    records
      .flatMap(schemaIssues)
      .filter((issue) => issue.kind === kind)
      .flatMap((issue) => {
        const message = say(issue)
        return message ? [{ file: issue.record.file.path, start: issue.start, message }] : []
      })
}

/** What the YAML reader reports, for one kind of fault. */
export function yamlFindings(kind: YamlFault['kind'], say: (fault: YamlFault) => string) {
  return ({ entries }: Project): Finding[] =>
    entries.flatMap(({ file, yaml }) =>
      yaml.faults
        .filter((fault) => fault.kind === kind)
        .map((fault) => ({ file: file.path, start: fault.start, message: say(fault) })),
    )
}

/** The value's place of a record's key, for rules that read the data themselves. */
export function atValue(
  record: { yaml: Parameters<typeof valueOffset>[0]; prefix: readonly number[] },
  path: readonly PropertyKey[],
): number {
  return valueOffset(record.yaml, [...record.prefix, ...path])
}
