import assert from 'node:assert/strict'

/** Fails when there are faults, and lists them; the first forty are enough to begin with. */
export function none(faults: readonly string[]): void {
  if (faults.length === 0) return
  const rest = faults.length > 40 ? `\n… et ${faults.length - 40} autres` : ''
  assert.fail(`${faults.length} défaut(s) :\n${faults.slice(0, 40).join('\n')}${rest}`)
}
