import { files, pages } from '../../support/dist.ts'
import { auditPages, themes, type Finding } from './audit.ts'
import { installEngines } from './engines.ts'
import { reasonFor } from './kept.ts'
import { checkWithNu } from './nu.ts'

/** What one rule of one engine found over the whole site. */
export interface RuleCount {
  moteur: string
  sorte: 'certain' | 'à regarder'
  règle: string
  endroits: number
  pages: number
  /** Why the findings stay, or the first place where they are. */
  pourquoi: string
}

export interface AccessibilityReport {
  /** One line an engine: what it read and what it found. */
  engines: Record<string, string | number>[]
  /** Findings that nobody has explained: to be mended. */
  faults: RuleCount[]
  /** Findings that stay, each with its reason. */
  kept: RuleCount[]
}

/**
 * Audits every page of the built site with the engines that are at hand: axe and IBM's in both
 * themes, the Nu checker once over the folder.
 * @param say told how far it is
 */
export async function accessibilityReport(
  folder: string,
  say: (line: string) => void,
): Promise<AccessibilityReport> {
  const engines = installEngines()
  const nu = checkWithNu(folder, engines.nu)
  say(nu ? `Nu : ${nu.length} remarques` : 'Nu : Java est absent')
  const addresses = pages.map(({ address }) => address)
  let done = 0
  const found = await auditPages(folder, addresses, engines, (where) => {
    done += 1
    if (done % 10 === 0) say(`${done} sur ${addresses.length * themes.length} : ${where}`)
  })
  const line = (moteur: Finding['engine'], read: string, findings: readonly Finding[]) => {
    const own = findings.filter(({ engine }) => engine === moteur)
    return {
      moteur: `${moteur} ${engines.versions[moteur]}`,
      lu: read,
      certains: own.filter(({ level }) => level === 'violation').length,
      'à regarder': own.filter(({ level }) => level === 'potential').length,
      'sans explication': own.filter((finding) => !reasonFor(finding)).length,
    }
  }
  const visits = `${addresses.length} pages × ${themes.length} thèmes`
  const all = [...found, ...(nu ?? [])]
  return {
    engines: [
      line('axe', visits, found),
      line('IBM', visits, found),
      ...(nu
        ? [line('Nu', `${files.filter((file) => file.endsWith('.html')).length} fichiers`, nu)]
        : []),
    ],
    faults: byRule(
      all.filter((finding) => !reasonFor(finding)),
      ({ address, where, what }) => `${address} (${where}) ${what}`,
    ),
    kept: byRule(
      all.filter((finding) => reasonFor(finding)),
      (finding) => reasonFor(finding) ?? '',
    ),
  }
}

function byRule(findings: readonly Finding[], tell: (first: Finding) => string): RuleCount[] {
  const groups = Map.groupBy(
    findings,
    ({ engine, level, rule }) => `${level === 'violation' ? 0 : 1} ${engine} ${rule}`,
  )
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, group]): RuleCount[] => {
      const [first] = group
      if (!first) return []
      return [
        {
          moteur: first.engine,
          sorte: first.level === 'violation' ? 'certain' : 'à regarder',
          règle: first.rule,
          endroits: group.length,
          pages: new Set(group.map(({ address }) => address)).size,
          pourquoi: tell(first).replace(/\s+/g, ' ').slice(0, 160),
        },
      ]
    })
}
