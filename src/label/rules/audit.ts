import { numbersOf, themeNumbers } from '../accessibility.ts'
import type { Content } from '../content.ts'
import { fault, type Fault, type LabelFamily } from './rule.ts'

/** The grid of the RGAA, and the audit that it comes from. */
export const auditRules: LabelFamily = {
  *'audit/numero'(content) {
    for (const { number, order, before, says } of criteriaOf(content)) {
      const numbers = numbersOf(order)
      const message = !numbers.includes(number)
        ? `la thématique ${order} du RGAA va de ${numbers[0]} à ${numbers.at(-1)}. Corrigez le numéro, ou changez-le de fichier`
        : 'il est déjà dans ce fichier, gardez-en un'
      if (!numbers.includes(number) || before.includes(number)) yield says(['number'], message)
    }
  },
  *'audit/complet'({ accessibility }, isBroken) {
    for (const { file, order, criteria } of accessibility) {
      const expected = numbersOf(order)
      const missing = expected.filter((one) => !criteria.some(({ number }) => number === one))
      const message = `${missing.length > 1 ? 'Il manque les critères' : 'Il manque le critère'} ${missing.join(', ')} : le RGAA en a ${expected.length} dans cette thématique.`
      if (missing.length > 0) yield fault(file, ['criteria'], message)
    }
    if (isBroken('accessibility')) return
    const present = new Set(accessibility.map(({ order }) => order))
    const absent = themeNumbers.filter((number) => !present.has(number)).join(', ')
    const message = `Aucun fichier de content/accessibility/themes/ ne porte la thématique ${absent} : écrivez-le, avec order.`
    if (absent !== '') yield fault('content/accessibility/audit.yaml', [], message)
  },
  *'audit/preuve'(content) {
    for (const { verdict, tests, examined, reason, says } of criteriaOf(content)) {
      if (verdict === 'conforme' && tests.length === 0 && examined === undefined)
        yield says(
          ['verdict'],
          'rien ne le montre. Nommez un essai (tests), ou dites ce qui a été examiné à la main (examined) ; sinon, écrivez verdict: a-verifier',
        )
      if (verdict !== 'conforme' && reason === undefined)
        yield says(['verdict'], `dites pourquoi avec reason: ${reasons[verdict]}`)
    }
  },
}

/** Every criterion with its theme, those before it there, and how to tell a fault of it. */
function criteriaOf({ accessibility }: Content) {
  return accessibility.flatMap(({ file, order, criteria }) =>
    criteria.map((criterion, index) => {
      const says = (path: Fault['path'], message: string) =>
        fault(file, ['criteria', index, ...path], `Critère ${criterion.number} : ${message}.`)
      const before = criteria.slice(0, index).map(({ number }) => number)
      return { ...criterion, order, before, says }
    }),
  )
}

const reasons = {
  'non-conforme': 'ce qui ne va pas, et où',
  'non-applicable': 'ce que le site n’a pas',
  'a-verifier': 'ce qu’une personne doit vérifier',
}
