import { paragraph, type Block } from '../../domain/blocks.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import type { Site } from '../../schemas/site.ts'
import { contactWays } from './contact.ts'

/** The accessibility statement, in the words of the page. */
export function accessibilityStatement(site: Site): Block[] {
  const { accessibility, name, operator } = site
  const state = (accessibility.state ?? 'non-conforme').replace('-', ' ')
  return [
    heading(2, 'Déclaration d’accessibilité'),
    paragraph(
      frenchTypography(
        `${operator.name ?? 'L’éditeur du site (non établi à ce jour)'} s’engage à rendre ce site accessible, conformément à l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration s’applique au site « ${name} ».`,
      ),
    ),
    heading(3, 'État de conformité'),
    paragraph(
      frenchTypography(`Le site « ${name} » est `),
      { text: state, strong: true },
      ' avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2.',
    ),
    paragraph(
      accessibility.state === null || accessibility.auditedOn === null
        ? frenchTypography(
            'Aucun audit par une personne n’a eu lieu : faute d’audit, la règle est de déclarer le site non conforme. Les essais automatiques décrits plus bas ne remplacent pas un audit.',
          )
        : `L’audit date du ${frenchDate(accessibility.auditedOn)}.`,
    ),
    heading(3, 'Retour d’information et contact'),
    paragraph(
      'Si un contenu ou un service vous est inaccessible, écrivez à l’éditeur pour être orienté vers une autre forme accessible, ou obtenir le contenu sous une autre forme.',
    ),
    ...contactWays(site),
    heading(3, 'Voies de recours'),
    paragraph(
      'Si vous avez signalé un défaut d’accessibilité et n’avez pas reçu de réponse satisfaisante, vous pouvez écrire au ',
      {
        text: 'Défenseur des droits par son formulaire',
        href: 'https://formulaire.defenseurdesdroits.fr/',
      },
      ', ou ',
      {
        text: 'contacter son délégué régional',
        href: 'https://www.defenseurdesdroits.fr/saisir/delegues',
      },
      '.',
    ),
  ]
}

const heading = (level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  id: '',
  runs: [{ text }],
})
