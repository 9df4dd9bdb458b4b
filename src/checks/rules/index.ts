import { labelRules } from '../../label/rules/index.ts'
import { valueOffset } from '../read/yaml.ts'
import type { Extension, Rule, Severity } from '../rule.ts'
import { all } from '../search.ts'
import { attachmentRules } from './attachments.ts'
import { byteRules } from './bytes.ts'
import { dateRules } from './dates.ts'
import { fieldRules } from './fields.ts'
import { imageRules } from './images.ts'
import { linkRules } from './links.ts'
import { mdxRules } from './mdx.ts'
import { idExtensions, nameRules } from './names.ts'
import { privacyRules } from './privacy.ts'
import { proseRules } from './prose.ts'
import { readabilityRules } from './readability.ts'
import { referenceExtensions, referenceRules } from './references.ts'
import { structureRules } from './structure.ts'
import { typographyRules } from './typography.ts'
import { yamlRules } from './yaml.ts'

/** The rules of the label, which know keys; the YAML tells where these stand. */
const ofTheLabel: Rule[] = labelRules.map(({ code, teaches }) => ({
  code,
  teaches,
  check: ({ domain, entries }) =>
    domain
      .filter(({ rule }) => rule === code)
      .map(({ file, path, message }) => {
        const yaml = entries.find((entry) => entry.file.path === file)?.yaml
        return { file, start: yaml && path.length > 0 ? valueOffset(yaml, path) : 0, message }
      }),
}))

const extensions: Extension[] = [...idExtensions, ...referenceExtensions]

/** Every rule, by code. A rule of the label may be looked for in the texts too. */
export const rules: readonly (Rule & { severity: Severity })[] = [
  ...new Map(
    [
      ...ofTheLabel,
      ...byteRules,
      ...nameRules,
      ...attachmentRules,
      ...imageRules,
      ...yamlRules,
      ...fieldRules,
      ...dateRules,
      ...mdxRules,
      ...structureRules,
      ...linkRules,
      ...referenceRules,
      ...proseRules,
      ...readabilityRules,
      ...typographyRules,
      ...privacyRules,
    ].map((rule): [string, Rule] => [rule.code, rule]),
  ).values(),
]
  .map((rule) => {
    const more = extensions.filter(({ code }) => code === rule.code).map(({ check }) => check)
    return { severity: 'erreur' as const, ...rule, check: all(rule.check, ...more) }
  })
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))
