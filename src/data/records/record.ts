import { z } from 'astro/zod'
import { identifier } from '../../kinds/common.ts'

/** What every record carries beside its data. */
export const recordShape = {
  id: identifier.meta({ description: 'Identifiant permanent' }),
  address: z.url().meta({ description: 'Adresse permanente sur le site' }),
  citation: z.string().meta({ description: 'Comment citer l’enregistrement, version comprise' }),
}

/** Text of the site in Markdown. */
export const markdownText = z.string().min(1).meta({
  description: 'Texte en Markdown ; [S012] renvoie à la liste « sources » du fichier',
})
