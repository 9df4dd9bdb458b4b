import { atValue, domainFindings } from '../../findings.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const page: Rule = {
  code: 'audit/page',
  severity: 'erreur',
  teaches: 'L’échantillon de l’audit ne nomme que des pages et des documents qui existent.',
  waivable: false,
  check: (project) => [...domainFindings('audit/page')(project), ...missingPages(project)],
}

function missingPages({ records, addresses }: Project): Finding[] {
  return records
    .filter(({ collection }) => collection === 'audit')
    .flatMap((record) =>
      record.scalars.flatMap(({ path, value }): Finding[] =>
        path.at(-1) === 'address' && addresses.has(String(value)) === false
          ? [
              {
                file: record.file.path,
                start: atValue(record, path),
                message: `${value} n’existe pas : corrigez l’adresse, ou retirez cette page de l’échantillon.`,
              },
            ]
          : [],
      ),
    )
}
