import { yamlAdvice } from '../../read/yaml-advice.ts'
import type { YamlFault } from '../../read/yaml.ts'
import type { Rule } from '../../rule.ts'

export const yaml: Rule = {
  code: 'fm/yaml',
  severity: 'erreur',
  teaches:
    'En YAML, une valeur qui contient « : » se met entre guillemets, et l’alignement se fait avec des espaces.',
  waivable: false,
  check: ({ entries }) =>
    entries
      .filter(({ head }) => head.state !== 'absent' && head.state !== 'open')
      .flatMap(({ file, yaml: { faults } }) =>
        independent(faults.filter(({ kind }) => kind === 'syntax')).map((fault) => ({
          file: file.path,
          ...yamlAdvice(file, fault),
        })),
      ),
}

/** One fault of syntax makes the parser report others after it. */
function independent(faults: readonly YamlFault[]): YamlFault[] {
  const tabs = faults.filter(({ code }) => code === 'TAB_AS_INDENT')
  if (tabs.length > 0) return tabs
  const [first] = faults.filter(({ code }) => code !== 'DUPLICATE_KEY')
  return faults.filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY')
}
