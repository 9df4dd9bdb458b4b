import { kinds } from '../../support/dist.ts'
import { sampleOf } from '../../support/parts.ts'
import { contrasts, measures } from './contrast.ts'
import { prove } from './proofs.ts'
import { sideways } from './sideways.ts'

prove(
  [
    {
      where: 'Couleurs forcées',
      proofs: {
        '3.1, 3.3 — en couleurs forcées, les points d’état gardent leur encre et leur forme': [
          '.point path',
          (shapes) =>
            shapes.filter((shape) => {
              const { fill } = getComputedStyle(shape)
              const [ink, paper] = [fill, getComputedStyle(document.body).backgroundColor]
              return ink === paper || fill === 'none'
            }),
        ],
        '3.3 — en couleurs forcées, chaque champ et bouton garde un bord': [
          'input[type=search], select, button:not(.plain)',
          (controls) =>
            controls.filter((control) => parseFloat(getComputedStyle(control).borderTopWidth) < 1),
        ],
        '3.1 — en couleurs forcées, seule la rubrique où l’on est porte un trait': [
          'header nav a',
          (links) =>
            links.filter((link) => {
              const { borderTopWidth, borderBottomWidth } = getComputedStyle(link)
              const isLined = parseFloat(borderTopWidth) + parseFloat(borderBottomWidth) > 0
              return isLined !== link.hasAttribute('aria-current')
            }),
        ],
        '10.6 — en couleurs forcées, les liens du texte restent soulignés': [
          'main p a[href]:not(.file), main li a[href]:not(.file)',
          (links) =>
            links.filter(
              (link) =>
                link.closest('p, li')?.textContent.trim() !== link.textContent.trim() &&
                !link.closest('nav, .anchor, .marks a, .back') &&
                parseFloat(getComputedStyle(link).borderTopWidth) === 0 &&
                getComputedStyle(link).textDecorationLine !== 'underline',
            ),
        ],
      },
      media: { forcedColors: 'active' },
      pages: sampleOf(kinds),
    },
    {
      where: 'Contraste renforcé, animations et transparences réduites, sur une tablette',
      proofs: {
        ...contrasts('en contraste renforcé'),
        '13.8 — aucune animation ni transition si le lecteur n’en veut pas': [
          'body *',
          (elements) =>
            elements.filter((element) => {
              const { animationName, transitionDuration, scrollBehavior } =
                getComputedStyle(element)
              const isStill = animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration)
              return !isStill || scrollBehavior === 'smooth'
            }),
        ],
        '3.2 — sans transparence si le lecteur n’en veut pas, le voile des dialogues est plein': [
          'body',
          ([body]) => {
            const dialog = document.createElement('dialog')
            body!.append(dialog)
            dialog.showModal()
            const { backgroundColor } = getComputedStyle(dialog, '::backdrop')
            dialog.remove()
            return /\/ |rgba\(.*, 0?\.\d+\)|transparent/.test(backgroundColor) ? [body!] : []
          },
        ],
        '10.11, 13.9 — à 768 px, aucune page ne défile sur le côté': ['html', sideways],
      },
      viewport: { width: 768, height: 1024 },
      media: { colorScheme: 'dark', contrast: 'more' },
    },
  ],
  async (page) => {
    await measures(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
    })
  },
)
