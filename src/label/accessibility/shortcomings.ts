import { bullets, heading, paragraph, type Block, type Run } from '../blocks.ts'
import type { Content } from '../content.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { AccessibilityCriterion, Audit } from '../../kinds/accessibility.ts'
import { verdictOf } from './results.ts'

/** What is not accessible: what fails, what is exempted, what the law leaves out. */
export function shortcomings({
  accessibility,
  audit,
}: Pick<Content, 'accessibility' | 'audit'>): Block[] {
  const criteria = accessibility.flatMap((theme) => theme.criteria)
  const isFinished = criteria.every((criterion) => verdictOf(criterion) !== 'a-verifier')
  const failing = criteria.filter((criterion) => verdictOf(criterion) === 'non-conforme')
  const exempted = failing.filter(({ derogation }) => derogation !== undefined)
  return [
    heading(3, 'contenus-non-accessibles', 'Contenus non accessibles'),
    heading(4, 'non-conformites', 'Non-conformités'),
    failing.length > 0
      ? bullets(failing.map((criterion) => fault(criterion, audit)))
      : paragraph(
          `Aucune n’est connue à ce jour.${isFinished ? '' : ' Les critères à vérifier peuvent en révéler.'}`,
        ),
    heading(4, 'derogations', 'Dérogations pour charge disproportionnée'),
    exempted.length > 0
      ? bullets(
          exempted.map(({ number, derogation = '' }): Run[] => [
            { text: frenchTypography(`critère ${number} : ${derogation}`) },
          ]),
        )
      : paragraph('Aucune.'),
    heading(4, 'contenus-non-soumis', 'Contenus non soumis à l’obligation d’accessibilité'),
    paragraph(
      'Aucun sur ce site. Les sites vers lesquels mènent ses liens ne dépendent pas de son éditeur.',
    ),
  ]
}

function fault({ number, title, reason, exceptions }: AccessibilityCriterion, audit: Audit): Run[] {
  const places = exceptions
    .filter(({ verdict }) => verdict === 'non-conforme')
    .map(({ page, reason: what = '' }) => {
      const name = audit.pages.find(({ id }) => id === page)?.title ?? page
      return `${name} : ${what}`
    })
  const what = [...(reason ? [reason] : []), ...places].join(' ; ')
  return [
    { text: `${frenchTypography(`critère ${number}, ${title}`)}\u00a0: `, strong: true },
    { text: frenchTypography(what) },
  ]
}
