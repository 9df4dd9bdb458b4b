import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { resultsOf, numbersOf, themeNumbers, statementOf } from '#src/label/accessibility.ts'
import type { Content } from '#src/label/content.ts'
import { buildLabel } from '#src/label/label.ts'
import type { Verdict } from '#src/kinds/accessibility.ts'
import { readContent } from '../content.ts'

const content = readContent()
const allNumbers = themeNumbers.flatMap(numbersOf)
const signed = { name: 'Une auditrice', date: '2026-11-20' }

/** An audit of as many criteria as there are verdicts. */
function auditOf(verdicts: readonly Verdict[], auditor: Content['audit']['auditor']): Content {
  const [theme] = content.accessibility
  const [criterion] = theme?.criteria ?? []
  assert.ok(theme && criterion)
  const criteria = verdicts.map((verdict, index) => ({
    ...criterion,
    number: allNumbers[index] ?? '',
    verdict,
    reason: 'Une raison.',
    examined: undefined,
  }))
  return {
    ...content,
    accessibility: [{ ...theme, criteria }],
    audit: { ...content.audit, auditor, examiners: 'une stagiaire, avec NVDA' },
  }
}

test('the RGAA has 106 criteria, from 1.1 to 13.12', () => {
  assert.equal(allNumbers.length, 106)
  assert.deepEqual([allNumbers[0], allNumbers.at(-1)], ['1.1', '13.12'])
  assert.equal(resultsOf(content).total, 106)
})

describe('the state declared', () => {
  const [c, nc, na, av] = ['conforme', 'non-conforme', 'non-applicable', 'a-verifier'] as const
  const rows: [fact: string, verdicts: Verdict[], auditor: typeof signed | null, state: string][] =
    [
      ['without a person’s audit, even if nothing fails', [c, c], null, 'non conforme'],
      ['all that applies holds', [c, c, na], signed, 'totalement conforme'],
      ['one in four fails', [c, c, c, nc], signed, 'partiellement conforme'],
      ['half holds', [c, nc], signed, 'partiellement conforme'],
      ['less than half holds', [c, nc, nc], signed, 'non conforme'],
      ['a criterion is left to verify', [c, c, c, av], signed, 'non conforme'],
      ['nothing applies', [na], signed, 'non conforme'],
    ]
  for (const [fact, verdicts, auditor, state] of rows) {
    test(`${fact} : ${state}`, () => {
      const audited = auditOf(verdicts, auditor)
      assert.equal(statementOf(audited).state, state)
    })
  }
})

test('what is left to a person counts as not proven', () => {
  const { rate, counts } = resultsOf(auditOf(['conforme', 'a-verifier', 'non-applicable'], null))
  assert.equal(rate, 0.5)
  assert.equal(counts['a-verifier'], 1)
})

test('the statement says that nobody audited, as long as nobody did', () => {
  const words = (auditor: typeof signed | null) =>
    statementOf({ ...content, audit: { ...content.audit, auditor } }).why
  assert.match(words(null), /Aucune personne n’a encore mené l’audit/)
  assert.match(words(signed), /mené par Une auditrice/)
  assert.doesNotMatch(words(signed), /Aucune personne/)
})

describe('what the statement says follows the audit', () => {
  const words = (verdicts: Verdict[], auditor: typeof signed | null) =>
    Object.values(statementOf(auditOf(verdicts, auditor)))
      .flat()
      .join('\n')
  const [c, av] = ['conforme', 'a-verifier'] as const
  const doubt = 'Les critères à vérifier peuvent en révéler'
  const rows: [
    fact: string,
    verdicts: Verdict[],
    auditor: typeof signed | null,
    says: string[],
    never: string[],
  ][] = [
    [
      'nobody audited: the examiners of the data',
      [c, av],
      null,
      ['à la main par une stagiaire, avec NVDA, et aucun défaut', doubt],
      ['équipe technique'],
    ],
    [
      'somebody audited: the grid says who examined',
      [c],
      signed,
      ['à la main, et aucun défaut'],
      ['stagiaire', 'équipe technique', 'sans lecteur d’écran'],
    ],
    ['all is verified', [c, c], signed, ['Aucune n’est connue à ce jour.'], [doubt]],
    ['one is left', [c, av], signed, ['Il reste 1\u00a0critère à vérifier', doubt], []],
  ]
  for (const [fact, verdicts, auditor, says, never] of rows) {
    test(fact, () => {
      const said = words(verdicts, auditor)
      for (const part of says) assert.ok(said.includes(part), part)
      for (const part of never) assert.ok(!said.includes(part), part)
    })
  }
})

test('the audit is as fresh as its newest verdict', () => {
  const changed = auditOf(['conforme'], null)
  changed.accessibility[0]!.criteria[0]!.checked = '2030-01-02'
  assert.equal(buildLabel(changed).audit.updated, '2030-01-02')
})
