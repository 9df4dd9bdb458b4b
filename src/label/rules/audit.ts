import type { AccessibilityCriterion } from '../../kinds/accessibility.ts'
import { verdictOf } from '../accessibility/results.ts'
import { allNumbers, numbersOf, themeNumbers } from '../accessibility/rgaa.ts'
import type { Content } from '../content.ts'
import type { Fault, LabelRule } from './rule.ts'

export const auditRules: LabelRule[] = [
  {
    code: 'audit/inconnu',
    teaches: 'Un numéro de critère est l’un de ceux du RGAA, de 1.1 à 13.12.',
    waivable: false,
    check: ({ accessibility }) =>
      accessibility.flatMap(({ file, order, criteria }) =>
        criteria.flatMap(({ number }, index) =>
          allNumbers.includes(number)
            ? []
            : [{ file, path: ['criteria', index, 'number'], message: unknown(number, order) }],
        ),
      ),
  },
  {
    code: 'audit/double',
    teaches: 'Un critère du RGAA n’a qu’un verdict, dans le fichier de sa thématique.',
    waivable: false,
    check: misplacedCriteria,
  },
  {
    code: 'audit/complet',
    teaches:
      'Les 106 critères du RGAA ont tous un verdict, chacun dans le fichier de sa thématique.',
    waivable: false,
    check: ({ accessibility }) =>
      accessibility.flatMap(({ file, order, criteria }) => {
        const expected = numbersOf(order)
        const present = criteria.map(({ number }) => number)
        const missing = expected.filter((number) => !present.includes(number))
        const message = `${missing.length > 1 ? 'Il manque les critères' : 'Il manque le critère'} ${missing.join(', ')} : le RGAA en a ${expected.length} dans cette thématique.`
        return missing.length > 0 ? [{ file, path: ['criteria'], message }] : []
      }),
  },
  {
    code: 'audit/complet',
    teaches: 'Les thématiques du RGAA ont chacune leur fichier.',
    needs: ['accessibility'],
    wholeSite: true,
    check({ accessibility }) {
      const present = new Set(accessibility.map(({ order }) => order))
      const absent = themeNumbers.filter((number) => !present.has(number)).join(', ')
      const file = 'content/accessibility/audit.yaml'
      const message = `Aucun fichier de content/accessibility/themes/ ne porte la thématique ${absent} : écrivez-le, avec order.`
      return absent === '' ? [] : [{ file, path: [], message }]
    },
  },
  {
    code: 'audit/preuve',
    teaches: 'Pas de verdict sans preuve : un essai nommé, un examen à la main, ou la raison.',
    waivable: false,
    check: eachCriterion(unprovenVerdict),
  },
  {
    code: 'audit/date',
    teaches: 'Un verdict n’est pas plus récent que l’audit qui le contient.',
    waivable: false,
    check: eachCriterion(({ checked }, { updated }) =>
      checked > updated
        ? [
            [
              ['checked'],
              'le verdict est postérieur à « updated » de content/accessibility/audit.yaml : changez l’une des deux dates',
            ],
          ]
        : [],
    ),
  },
  {
    code: 'audit/page',
    teaches: 'L’échantillon de l’audit ne nomme que des pages et des documents qui existent.',
    waivable: false,
    needs: ['audit'],
    check: eachCriterion(({ exceptions }, { pages }) =>
      exceptions
        .map(({ page }, index) => ({ page, index }))
        .filter(({ page }) => !pages.some(({ id }) => id === page))
        .map(({ page, index }) => [
          ['exceptions', index, 'page'],
          `« ${page} » n’est pas dans l’échantillon : prenez un id de content/accessibility/audit.yaml`,
        ]),
    ),
  },
  {
    code: 'audit/acheve',
    teaches: 'Un audit signé n’a plus rien à vérifier ; sinon, le site ne se déclare pas conforme.',
    waivable: false,
    check: eachCriterion((criterion, { auditor }) =>
      auditor && verdictOf(criterion) === 'a-verifier'
        ? [
            [
              ['verdict'],
              'l’audit est signé (auditor), mais ce critère reste à vérifier. Donnez son verdict, ou remettez auditor: null',
            ],
          ]
        : [],
    ),
  },
]

const unknown = (number: string, theme: number) => {
  const last = numbersOf(theme).at(-1)
  return `Le RGAA n’a pas de critère ${number}.${last ? ` La thématique ${theme} va de ${theme}.1 à ${last}.` : ''}`
}

/** Criteria that another file has too, or should have. */
function misplacedCriteria({ accessibility }: Content): Fault[] {
  const taken = new Map<string, string>()
  return accessibility.flatMap(({ file, order, criteria }) =>
    criteria.flatMap(({ number }, index) => {
      const first = taken.get(number)
      taken.set(number, first ?? file)
      if (!allNumbers.includes(number) || (!first && numbersOf(order).includes(number))) return []
      const message = first
        ? `Le critère ${number} est déjà dans ${first === file ? 'ce fichier' : first} : gardez-en un.`
        : `Le critère ${number} n’est pas de cette thématique : déplacez-le.`
      return [{ file, path: ['criteria', index, 'number'], message }]
    }),
  )
}

/** What is wrong with a criterion: where in its data, and what to write. */
type Said = [path: (string | number)[], message: string]

function eachCriterion(
  say: (criterion: AccessibilityCriterion, audit: Content['audit']) => Said[],
): LabelRule['check'] {
  return ({ accessibility, audit }) =>
    accessibility.flatMap(({ file, criteria }) =>
      criteria.flatMap((criterion, index) =>
        say(criterion, audit).map(([path, message]) => ({
          file,
          path: ['criteria', index, ...path],
          message: `Critère ${criterion.number} : ${message}.`,
        })),
      ),
    )
}

function unprovenVerdict(criterion: AccessibilityCriterion): Said[] {
  const { verdict, tests, examined, reason, exceptions, derogation } = criterion
  const silent = exceptions.findIndex((exception) => exception.reason === undefined)
  const said: [isWrong: boolean, ...Said][] = [
    [
      verdict === 'conforme' && tests.length === 0 && examined === undefined,
      ['verdict'],
      'rien ne le montre. Nommez un essai (tests), ou dites ce qui a été examiné à la main (examined) ; sinon, écrivez verdict: a-verifier',
    ],
    [
      verdict !== 'conforme' && reason === undefined,
      ['verdict'],
      `dites pourquoi avec reason: ${verdict === 'conforme' ? '' : reasons[verdict]}`,
    ],
    [silent >= 0, ['exceptions', silent], 'dites pourquoi cette page diffère, avec reason'],
    [
      derogation !== undefined && verdictOf(criterion) !== 'non-conforme',
      ['derogation'],
      'une dérogation ne vaut que pour une non-conformité',
    ],
  ]
  return said.filter(([isWrong]) => isWrong).map(([, path, message]) => [path, message])
}

const reasons = {
  'non-conforme': 'ce qui ne va pas, et où',
  'non-applicable': 'ce que le site n’a pas',
  'a-verifier': 'ce qu’une personne doit vérifier',
}
