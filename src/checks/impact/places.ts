import { kinds } from '../../kinds/index.ts'
import type { Project } from '../read/project.ts'
import type { CollectionName, DataRecord } from '../read/records.ts'

/** What a reader sees of an entry: its address, and the text that stands for its state. */
export interface Place {
  collection: CollectionName
  id: string
  title: string
  address: string
  /** Equal as long as nothing changed. */
  state: string
}

/** Where each entry of a project is read, by a key that lasts. */
export function placesOf({ records, bodies }: Project): Map<string, Place> {
  const bodyOf = new Map(bodies.map(({ file, start }) => [file.path, file.text.slice(start)]))
  return new Map(
    records
      .filter(({ id, collection }) => id !== '' && collection !== 'redirects')
      .map((record) => {
        const { collection, id, file, value } = record
        const state = JSON.stringify(value) + (bodyOf.get(file.path) ?? '')
        return [
          `${collection}/${id}`,
          {
            collection,
            id,
            title: titleOf(record),
            address: kinds[collection].address?.(id) ?? '/',
            state,
          },
        ]
      }),
  )
}

const titleKeys = ['title', 'name', 'term']

function titleOf({ value, id }: DataRecord): string {
  const data = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const title = titleKeys.map((key) => data[key]).find((found) => typeof found === 'string')
  return typeof title === 'string' ? title : id
}
