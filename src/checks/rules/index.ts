import { labelRules } from '../../label/rules/index.ts'
import { valueOffset } from '../read/yaml.ts'
import type { Check, Rule } from '../rule.ts'
import { all, error } from '../search.ts'
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

/** What more is looked for under the code of a rule of the label, where the text is read. */
const extensions: Readonly<Record<string, Check>> = { ...idExtensions, ...referenceExtensions }

/** The rules of the label, which know keys; the YAML tells where these stand. */
const ofTheLabel: [code: string, rule: Rule][] = Object.keys(labelRules).map((code) => {
  const located: Check = ({ content, entries }) =>
    content.problems
      .filter(({ rule }) => rule === code)
      .map(({ file, path, message }) => {
        const yaml = entries.find((entry) => entry.file.path === file)?.yaml
        return { file, start: yaml && path.length > 0 ? valueOffset(yaml, path) : 0, message }
      })
  return [code, error(located, extensions[code] ?? all())]
})

/** Every rule, by code. */
export const rules: readonly (Rule & { code: string })[] = Object.entries({
  ...Object.fromEntries(ofTheLabel),
  ...attachmentRules,
  ...byteRules,
  ...dateRules,
  ...fieldRules,
  ...imageRules,
  ...linkRules,
  ...mdxRules,
  ...nameRules,
  ...privacyRules,
  ...proseRules,
  ...readabilityRules,
  ...referenceRules,
  ...structureRules,
  ...typographyRules,
  ...yamlRules,
})
  .map(([code, rule]) => ({ code, ...rule }))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1))
