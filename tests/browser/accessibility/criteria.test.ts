import { kinds } from '../../support/dist.ts'
import { sampleOf } from '../../support/parts.ts'
import { axeColours, axeRules, bringAxe } from './axe.ts'
import { colours } from './colours.ts'
import { consultation, watchScripts } from './consultation.ts'
import { contrasts, measures } from './contrast.ts'
import { forms } from './forms.ts'
import { images } from './images.ts'
import { language } from './language.ts'
import { links } from './links.ts'
import { navigation } from './navigation.ts'
import { presentation } from './presentation.ts'
import { prove } from './proofs.ts'
import { requiredElements } from './required-elements.ts'
import { structure } from './structure.ts'
import { tables } from './tables.ts'
import { targets } from './targets.ts'

prove(
  [
    {
      where: 'En thème clair',
      proofs: {
        ...consultation,
        ...colours,
        ...contrasts('en thème clair'),
        ...forms,
        ...images,
        ...language,
        ...links,
        ...navigation,
        ...presentation,
        ...requiredElements,
        ...structure,
        ...tables,
        ...targets(1440),
        ...axeRules,
      },
      viewport: { width: 1440, height: 900 },
      media: { reducedMotion: 'no-preference' },
    },
    {
      where: 'En thème sombre',
      proofs: { ...contrasts('en thème sombre'), ...axeColours },
      media: { colorScheme: 'dark' },
      pages: sampleOf(kinds),
    },
  ],
  async (page) => {
    await watchScripts(page)
    await measures(page)
    await bringAxe(page)
  },
)
