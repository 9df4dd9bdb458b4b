import type { z } from 'astro/zod'
import type { DatasetId } from '../catalogue.ts'
import type { Publication } from '../publication.ts'
import { criterionRecord, criterionRecords } from './criterion.ts'
import { ecosystemRecord, ecosystemRecords } from './ecosystem.ts'
import { eventRecord, eventRecords } from './event.ts'
import { formSectionRecord, formSectionRecords } from './form-section.ts'
import { termRecord, termRecords } from './term.ts'

interface Kind {
  /** Structure of a record. */
  schema: z.ZodType
  /** The records of the dataset, in order. */
  of: (publication: Publication) => { contradictions?: readonly string[] }[]
}

/** What each dataset is made of. */
export const records: Readonly<Record<DatasetId, Kind>> = {
  ecosystemes: { schema: ecosystemRecord, of: ecosystemRecords },
  criteres: { schema: criterionRecord, of: criterionRecords },
  formulaire: { schema: formSectionRecord, of: formSectionRecords },
  glossaire: { schema: termRecord, of: termRecords },
  chronologie: { schema: eventRecord, of: eventRecords },
}
