import { colours } from './colours.ts'
import { images } from './images.ts'
import { links } from './links.ts'
import { presentation } from './presentation.ts'
import { prove, unfold } from './proofs.ts'
import { structure } from './structure.ts'
import { tables } from './tables.ts'

prove(
  'Sur chaque type de page',
  { ...colours, ...images, ...links, ...presentation, ...structure, ...tables },
  { prepare: unfold, waitUntil: 'load' },
)
