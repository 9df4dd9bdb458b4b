import { z } from 'astro/zod'
import { askedIn } from '../../label/form.ts'
import { markdownText } from '../../markdown/said.ts'
import { criterion } from '../../kinds/criterion.ts'
import { recordSet } from './record-set.ts'

const { parent, title, toShow, example, unknown, proof, sources, january2014 } = criterion.shape

/** The requirements, each before those that it contains. */
export const criteria = recordSet({
  fields: {
    number: z
      .string()
      .regex(/^\d+(\.\d+)*$/)
      .describe('Numéro dans le cahier des charges de novembre 2014, donné par ce site'),
    parent,
    title,
    text: z
      .string()
      .min(1)
      .describe('Texte en Markdown ; [S012] renvoie à la liste « sources » du fichier'),
    toShow: toShow.describe('Ce que le dossier doit montrer'),
    example,
    unknown,
    askedIn: z
      .array(z.string().regex(/^\d+\.\d+$/))
      .describe('Champs du formulaire qui le demandent (section.champ)'),
    proof,
    sources,
    january2014,
  },
  of: (publication) =>
    publication.label.criteria.map((entry) => ({
      ...entry,
      text: markdownText(entry.body, publication),
      askedIn: askedIn(publication.label.form, entry.id),
    })),
  cite: ({ number, title }) => ({ title: `Exigence ${number} : ${title}` }),
})
