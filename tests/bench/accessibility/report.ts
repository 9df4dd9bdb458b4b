import { auditPages, type Finding } from './audit.ts'
import { installEngines } from './engines.ts'
import { checkWithNu } from './nu.ts'

/** What one rule of one engine found over the whole site. */
export interface RuleCount {
  engine: string
  level: string
  rule: string
  places: number
  pages: number
  example: string
}

/**
 * Audits the whole built site with the engines that are at hand.
 * @returns the findings by rule, the certain ones first, and the engines that could not run
 */
export async function accessibilityFindings(
  folder: string,
): Promise<{ rules: RuleCount[]; missing: string[] }> {
  const engines = installEngines()
  const nu = checkWithNu(folder, engines.nu)
  const findings = [...(await auditPages(folder, engines)), ...(nu ?? [])]
  return { rules: byRule(findings), missing: nu ? [] : ['Nu : Java est absent'] }
}

function byRule(findings: readonly Finding[]): RuleCount[] {
  const groups = Map.groupBy(
    findings,
    ({ engine, level, rule }) => `${level === 'violation' ? 0 : 1} ${engine} ${rule}`,
  )
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, [first, ...others]]) => ({
      engine: first?.engine ?? '',
      level: first?.level === 'violation' ? 'certain' : 'à regarder',
      rule: first?.rule ?? '',
      places: 1 + others.length,
      pages: new Set([first, ...others].map((finding) => finding?.where)).size,
      example: `${first?.where} ${first?.what.replace(/\s+/g, ' ').slice(0, 110)}`,
    }))
}
