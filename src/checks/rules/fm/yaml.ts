import { positionAt, type TextFile } from '../../read/text.ts'
import { yamlAdvice } from '../../read/yaml-advice.ts'
import type { YamlFault } from '../../read/yaml.ts'
import type { Rule } from '../../rule.ts'

export const yaml: Rule = {
  code: 'fm/yaml',
  severity: 'erreur',
  teaches:
    'En YAML, une valeur qui contient « : » se met entre guillemets, et l’alignement se fait avec des espaces.',
  waivable: false,
  check: ({ entries, records }) => [
    ...entries
      .filter(({ head }) => head.state !== 'absent' && head.state !== 'open')
      .flatMap(({ file, yaml: { faults } }) =>
        independent(file, faults).map((fault) => ({ file: file.path, ...yamlAdvice(file, fault) })),
      ),
    ...records.flatMap(({ file, scalars }) =>
      scalars
        .filter(
          ({ expected, style, end }) =>
            expected === 'text' &&
            style === 'PLAIN' &&
            comment.test(file.text.slice(end, end + 40)),
        )
        .map(({ end }) => ({
          file: file.path,
          start: file.text.indexOf('#', end),
          message: 'Ce qui suit « # » serait perdu : mettez toute la valeur entre guillemets.',
        })),
    ),
  ],
}

/** Nobody can tell a comment from the rest of a text: those of the rules alone stand on its line. */
const comment = /^[ \t]+#(?![ \t]*verif-ignore)/

/** One fault of syntax makes the parser report others after it; an anchor or a tag, on its line. */
function independent(file: TextFile, faults: readonly YamlFault[]): YamlFault[] {
  const lineOf = ({ start }: YamlFault) => positionAt(file, start).line
  const told = new Set(faults.filter(({ kind }) => kind === 'anchor' || kind === 'tag').map(lineOf))
  const syntax = faults.filter((fault) => fault.kind === 'syntax' && !told.has(lineOf(fault)))
  const tabs = syntax.filter(({ code }) => code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  const [first] = syntax.filter(({ code }) => code !== 'DUPLICATE_KEY')
  return syntax.filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY')
}
