import { allNumbers, numbersOf, themeNumbers } from '../accessibility/rgaa.ts'
import { verdictOf } from '../accessibility/results.ts'
import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'
import type { AccessibilityCriterion } from '../../kinds/accessibility.ts'

/** Every criterion of the RGAA is there, once, in the file of its theme. */
export function wholeAudit({ accessibility }: Content): Problem[] {
  const taken = new Map<string, string>()
  const faults = accessibility.flatMap(({ file, order, criteria }) => {
    const expected = numbersOf(order)
    const present = criteria.map(({ number }) => number)
    const strange = criteria.flatMap(({ number }, index): Problem[] => {
      const path = ['criteria', index, 'number']
      const first = taken.get(number)
      taken.set(number, first ?? file)
      if (!allNumbers.includes(number))
        return [{ file, path, rule: 'audit/inconnu', message: unknown(number, order) }]
      if (first || !expected.includes(number))
        return [{ file, path, rule: 'audit/double', message: misplaced(number, first, file) }]
      return []
    })
    const missing = expected.filter((number) => !present.includes(number))
    const lack = `${missing.length > 1 ? 'Il manque les critères' : 'Il manque le critère'} ${missing.join(', ')} : le RGAA en a ${expected.length} dans cette thématique.`
    return missing.length > 0
      ? [...strange, { file, path: ['criteria'], rule: 'audit/complet', message: lack }]
      : strange
  })
  const themes = new Set(accessibility.map(({ order }) => order))
  const absent = themeNumbers.filter((number) => !themes.has(number))
  return [
    ...faults,
    ...(absent.length > 0
      ? [
          {
            file: 'content/accessibility/audit.yaml',
            path: [],
            rule: 'audit/complet',
            message: `Aucun fichier de content/accessibility/themes/ ne porte la thématique ${absent.join(', ')} : écrivez-le, avec order.`,
          },
        ]
      : []),
  ]
}

const unknown = (number: string, theme: number) => {
  const last = numbersOf(theme).at(-1)
  return `Le RGAA n’a pas de critère ${number}.${last ? ` La thématique ${theme} va de ${theme}.1 à ${last}.` : ''}`
}

const misplaced = (number: string, first: string | undefined, file: string) =>
  first
    ? `Le critère ${number} est déjà dans ${first === file ? 'ce fichier' : first} : gardez-en un.`
    : `Le critère ${number} n’est pas de cette thématique : déplacez-le.`

/** No verdict without what shows it. */
export function evidentVerdicts({ accessibility }: Content): Problem[] {
  return eachCriterion(
    accessibility,
    (criterion) => {
      const { verdict, tests, examined, reason, exceptions, derogation } = criterion
      const shown = tests.length > 0 || examined !== undefined
      const silent = exceptions.findIndex((exception) => exception.reason === undefined)
      const say = (path: (string | number)[], message: string) => ({ path, message })
      return [
        ...(verdict === 'conforme' && !shown
          ? [
              say(
                ['verdict'],
                'rien ne le montre. Nommez un essai (tests), ou dites ce qui a été examiné à la main (examined) ; sinon, écrivez verdict: a-verifier',
              ),
            ]
          : []),
        ...(verdict !== 'conforme' && reason === undefined
          ? [say(['verdict'], `dites pourquoi avec reason: ${reasons[verdict]}`)]
          : []),
        ...(silent >= 0
          ? [say(['exceptions', silent], 'dites pourquoi cette page diffère, avec reason')]
          : []),
        ...(derogation !== undefined && verdictOf(criterion) !== 'non-conforme'
          ? [say(['derogation'], 'une dérogation ne vaut que pour une non-conformité')]
          : []),
      ]
    },
    'audit/preuve',
  )
}

const reasons = {
  'non-conforme': 'ce qui ne va pas, et où',
  'non-applicable': 'ce que le site n’a pas',
  'a-verifier': 'ce qu’une personne doit vérifier',
}

/** A verdict is not younger than the audit. */
export function datedVerdicts({ accessibility, audit }: Content): Problem[] {
  return eachCriterion(
    accessibility,
    ({ checked }) =>
      checked > audit.updated
        ? [
            {
              path: ['checked'],
              message: `le verdict est postérieur à « updated » de content/accessibility/audit.yaml : changez l’une des deux dates`,
            },
          ]
        : [],
    'audit/date',
  )
}

/** An exception is about a page of the sample. */
export function sampledExceptions({ accessibility, audit }: Content): Problem[] {
  const known = new Set(audit.pages.map(({ id }) => id))
  return eachCriterion(
    accessibility,
    ({ exceptions }) =>
      exceptions.flatMap(({ page }, index) =>
        known.has(page)
          ? []
          : [
              {
                path: ['exceptions', index, 'page'],
                message: `« ${page} » n’est pas dans l’échantillon : prenez un id de content/accessibility/audit.yaml`,
              },
            ],
      ),
    'audit/page',
  )
}

/** Nobody signs an audit that leaves criteria to be verified. */
export function finishedAudit({ accessibility, audit }: Content): Problem[] {
  if (!audit.auditor) return []
  return eachCriterion(
    accessibility,
    (criterion) =>
      verdictOf(criterion) === 'a-verifier'
        ? [
            {
              path: ['verdict'],
              message:
                'l’audit est signé (auditor), mais ce critère reste à vérifier. Donnez son verdict, ou remettez auditor: null',
            },
          ]
        : [],
    'audit/acheve',
  )
}

type Fault = Pick<Problem, 'path' | 'message'>

function eachCriterion(
  themes: Content['accessibility'],
  faultsOf: (criterion: AccessibilityCriterion) => Fault[],
  rule: string,
): Problem[] {
  return themes.flatMap(({ file, criteria }) =>
    criteria.flatMap((criterion, index) =>
      faultsOf(criterion).map(({ path, message }) => ({
        file,
        path: ['criteria', index, ...path],
        rule,
        message: `Critère ${criterion.number} : ${message}.`,
      })),
    ),
  )
}
