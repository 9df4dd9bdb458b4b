import type { Block } from '../../label/blocks.ts'
import type { Item } from './flow.ts'
import type { Column } from './pieces.ts'
import type { TextStyle } from './style.ts'

/** How blocks are set. */
export interface Setting {
  style: TextStyle
  /** How far titles, numbers and tables reach into the margin. */
  hang: number
}

/** Lays blocks out: given to the blocks that contain others. */
export type Lay = (blocks: readonly Block[], column: Column, setting: Setting) => Item[]
