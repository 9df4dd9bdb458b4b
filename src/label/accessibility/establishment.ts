import { bullets, heading, paragraph, type Block, type Run } from '../blocks.ts'
import type { Content } from '../content.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate } from '../../french/words.ts'

/** How the statement was made: day, technologies, environment, tools, pages looked at. */
export function establishment({ audit }: Pick<Content, 'audit'>): Block[] {
  return [
    heading(3, 'etablissement', 'Établissement de cette déclaration'),
    paragraph(
      `Cette déclaration a été établie le ${frenchDate(audit.updated)}. Elle est écrite à partir des verdicts de la grille, et change avec eux.`,
    ),
    heading(4, 'technologies', 'Technologies dont dépend le site'),
    paragraph(`${enumerate(audit.technologies)}.`),
    ...listed('environnement', 'Environnement de vérification', audit.environment),
    ...listed('outils', 'Outils', audit.tools),
    heading(4, 'echantillon', 'Pages et documents vérifiés'),
    bullets(
      audit.pages.map(({ title, address }): Run[] => [
        { text: frenchTypography(title), href: address },
      ]),
    ),
  ]
}

const listed = (id: string, title: string, items: readonly string[]): Block[] => [
  heading(4, id, title),
  bullets(items.map((item) => [{ text: frenchTypography(item) }])),
]
