import { frenchTypography } from '../../french/typography.ts'
import type { Software } from './software.ts'

const line = '-'.repeat(72)

/**
 * The licences of what the site publishes of others' work, as most of them ask of who
 * redistributes it: each with its authors and its whole text, once for the packages that share it.
 */
export function softwareNotices(software: readonly Software[]): string {
  const texts = Map.groupBy(software, ({ text }) => text)
  const head = [
    'Licences des logiciels et des polices',
    '',
    'Ce site publie une part de chacun d’eux. Chaque licence est donnée dans sa langue.',
    'Les autres licences (textes, données, carte) sont dans les mentions légales du site.',
  ]
  const notices = [...texts].map(([text, packages]) =>
    [line, ...packages.map(described), '', text].join('\n'),
  )
  return frenchHead(head) + notices.map((notice) => `${notice}\n`).join('\n')
}

const described = ({ name, version, license, part }: Software) =>
  frenchTypography(`${name} ${version} (${license}) : ${part}`)

const frenchHead = (lines: readonly string[]) => `${lines.map(frenchTypography).join('\n')}\n\n`
