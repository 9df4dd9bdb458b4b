import { allNumbers, numbersOf, themeNumbers, verdictOf } from '../accessibility.ts'
import type { Content } from '../content.ts'
import { fault, type Fault, type LabelRule } from './rule.ts'

/** The grid of the RGAA, and the audit that it comes from. */
export const auditRules: LabelRule[] = [
  {
    code: 'audit/inconnu',
    teaches: 'Un numéro de critère est l’un de ceux du RGAA, de 1.1 à 13.12.',
    *check(content) {
      for (const { number, order, at } of criteriaOf(content)) {
        if (allNumbers.includes(number)) continue
        const last = numbersOf(order).at(-1)
        const range = last ? ` La thématique ${order} va de ${order}.1 à ${last}.` : ''
        yield at(['number'], `Le RGAA n’a pas de critère ${number}.${range}`)
      }
    },
  },
  {
    code: 'audit/double',
    teaches: 'Un critère du RGAA n’a qu’un verdict, dans le fichier de sa thématique.',
    *check(content) {
      const taken = new Map<string, string>()
      for (const { number, order, file, at } of criteriaOf(content)) {
        const first = taken.get(number)
        if (!first) taken.set(number, file)
        if (!allNumbers.includes(number) || (!first && numbersOf(order).includes(number))) continue
        const message = first
          ? `Le critère ${number} est déjà dans ${first === file ? 'ce fichier' : first} : gardez-en un.`
          : `Le critère ${number} n’est pas de cette thématique : déplacez-le.`
        yield at(['number'], message)
      }
    },
  },
  {
    code: 'audit/complet',
    teaches:
      'Les 106 critères du RGAA ont tous un verdict, chacun dans le fichier de sa thématique.',
    *check({ accessibility }) {
      for (const { file, order, criteria } of accessibility) {
        const expected = numbersOf(order)
        const missing = expected.filter((one) => !criteria.some(({ number }) => number === one))
        const message = `${missing.length > 1 ? 'Il manque les critères' : 'Il manque le critère'} ${missing.join(', ')} : le RGAA en a ${expected.length} dans cette thématique.`
        if (missing.length > 0) yield fault(file, ['criteria'], message)
      }
    },
  },
  {
    code: 'audit/complet',
    teaches: 'Les thématiques du RGAA ont chacune leur fichier.',
    needs: ['accessibility'],
    wholeSite: true,
    *check({ accessibility }) {
      const present = new Set(accessibility.map(({ order }) => order))
      const absent = themeNumbers.filter((number) => !present.has(number)).join(', ')
      const message = `Aucun fichier de content/accessibility/themes/ ne porte la thématique ${absent} : écrivez-le, avec order.`
      if (absent !== '') yield fault('content/accessibility/audit.yaml', [], message)
    },
  },
  {
    code: 'audit/preuve',
    teaches: 'Pas de verdict sans preuve : un essai nommé, un examen à la main, ou la raison.',
    *check(content) {
      for (const { says, ...criterion } of criteriaOf(content)) {
        const { verdict, tests, examined, reason, exceptions, derogation } = criterion
        const silent = exceptions.findIndex((exception) => exception.reason === undefined)
        if (verdict === 'conforme' && tests.length === 0 && examined === undefined)
          yield says(
            ['verdict'],
            'rien ne le montre. Nommez un essai (tests), ou dites ce qui a été examiné à la main (examined) ; sinon, écrivez verdict: a-verifier',
          )
        if (verdict !== 'conforme' && reason === undefined)
          yield says(['verdict'], `dites pourquoi avec reason: ${reasons[verdict]}`)
        if (silent >= 0)
          yield says(['exceptions', silent], 'dites pourquoi cette page diffère, avec reason')
        if (derogation !== undefined && verdictOf(criterion) !== 'non-conforme')
          yield says(['derogation'], 'une dérogation ne vaut que pour une non-conformité')
      }
    },
  },
  {
    code: 'audit/date',
    teaches: 'Un verdict n’est pas plus récent que l’audit qui le contient.',
    *check(content) {
      const message =
        'le verdict est postérieur à « updated » de content/accessibility/audit.yaml : changez l’une des deux dates'
      for (const { checked, says } of criteriaOf(content))
        if (checked > content.audit.updated) yield says(['checked'], message)
    },
  },
  {
    code: 'audit/page',
    teaches: 'L’échantillon de l’audit ne nomme que des pages et des documents qui existent.',
    needs: ['audit'],
    *check(content) {
      const sample = new Set(content.audit.pages.map(({ id }) => id))
      for (const { exceptions, says } of criteriaOf(content)) {
        for (const [index, { page }] of exceptions.entries()) {
          const message = `« ${page} » n’est pas dans l’échantillon : prenez un id de content/accessibility/audit.yaml`
          if (!sample.has(page)) yield says(['exceptions', index, 'page'], message)
        }
      }
    },
  },
  {
    code: 'audit/acheve',
    teaches: 'Un audit signé n’a plus rien à vérifier ; sinon, le site ne se déclare pas conforme.',
    *check(content) {
      const message =
        'l’audit est signé (auditor), mais ce critère reste à vérifier. Donnez son verdict, ou remettez auditor: null'
      for (const { says, ...criterion } of criteriaOf(content))
        if (content.audit.auditor && verdictOf(criterion) === 'a-verifier')
          yield says(['verdict'], message)
    },
  },
]

/** Every criterion with its theme, and two ways to tell a fault of it: by itself, or by its number. */
function criteriaOf({ accessibility }: Content) {
  return accessibility.flatMap(({ file, order, criteria }) =>
    criteria.map((criterion, index) => {
      const at = (path: Fault['path'], message: string) =>
        fault(file, ['criteria', index, ...path], message)
      const says = (path: Fault['path'], message: string) =>
        at(path, `Critère ${criterion.number} : ${message}.`)
      return { ...criterion, file, order, at, says }
    }),
  )
}

const reasons = {
  'non-conforme': 'ce qui ne va pas, et où',
  'non-applicable': 'ce que le site n’a pas',
  'a-verifier': 'ce qu’une personne doit vérifier',
}
