import type { z } from 'astro/zod'
import type { DatasetId } from '../../label/datasets.ts'
import type { MadePublication } from '../publication.ts'
import { accessibilityRecord, accessibilityRecords } from './accessibility.ts'
import { criterionRecord, criterionRecords } from './criterion.ts'
import { documentRecord, documentRecords } from './document.ts'
import { ecosystemRecord, ecosystemRecords } from './ecosystem.ts'
import { eventRecord, eventRecords } from './event.ts'
import { formSectionRecord, formSectionRecords } from './form-section.ts'
import { termRecord, termRecords } from './term.ts'

interface Kind {
  /** Structure of a record. */
  schema: z.ZodType
  /** The records of the dataset, in order. */
  of: (publication: MadePublication) => { id: string; contradictions?: readonly string[] }[]
}

/** What each dataset is made of. */
export const records: Readonly<Record<DatasetId, Kind>> = {
  ecosystemes: { schema: ecosystemRecord, of: ecosystemRecords },
  criteres: { schema: criterionRecord, of: criterionRecords },
  formulaire: { schema: formSectionRecord, of: formSectionRecords },
  documents: { schema: documentRecord, of: documentRecords },
  glossaire: { schema: termRecord, of: termRecords },
  accessibilite: { schema: accessibilityRecord, of: accessibilityRecords },
  chronologie: { schema: eventRecord, of: eventRecords },
}
