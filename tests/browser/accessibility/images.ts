import type { Proofs } from './proofs.ts'

/** Images */
export const images: Proofs = {
  '1.1 — chaque image porteuse d’information a une alternative': [
    'svg[role], [role=img], img, area, canvas, object, embed, input[type=image]',
    (images) =>
      images.filter(
        (image) =>
          !image.getAttribute('alt') &&
          !image.getAttribute('aria-label')?.trim() &&
          !image.getAttribute('aria-labelledby'),
      ),
  ],
  '1.2 — chaque image de décoration est ignorée par les technologies d’assistance': [
    'svg:not([role])',
    (images) =>
      images.filter(
        (image) => !image.closest('[aria-hidden=true]') || image.querySelector('title, desc'),
      ),
  ],
  '1.2, 7.1 — rien de ce qui est caché aux technologies d’assistance ne prend le focus': [
    '[aria-hidden=true]',
    (hidden) =>
      hidden.filter(
        (element) =>
          !element.closest('[inert]') &&
          (element.tabIndex >= 0 || element.querySelector('a[href], button, input, [tabindex]')),
      ),
  ],
  '1.3 — l’alternative d’une image ne répète ni un nom de fichier ni le mot « image »': [
    'img, svg[aria-label], [role=img]',
    (images) =>
      images.filter((image) =>
        /\.(svg|png|jpe?g|webp)\b|^(image|photo|icône|logo)\b/i.test(
          image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '',
        ),
      ),
  ],
  '1.6 — la carte a une description détaillée : le tableau des mêmes candidats': [
    'figure:has(a.place)',
    (maps) => {
      const sorted = (links: Iterable<HTMLAnchorElement | SVGAElement>) =>
        [...links]
          .map((link) => (typeof link.href === 'string' ? link.href : link.href.baseVal))
          .map((href) => new URL(href, location.href).pathname)
          .toSorted()
          .join(' ')
      const drawn = maps.map((map) => sorted(map.querySelectorAll<SVGAElement>('a.place')))
      const listed = sorted(document.querySelectorAll<HTMLAnchorElement>('tr[data-id] th a'))
      return drawn.filter((places) => places !== listed)
    },
  ],
  '1.6 — chaque écosystème a le même état sur la carte et dans le tableau': [
    'a.place',
    (places) =>
      places.filter((place) => {
        const [, state = '?'] = (place.getAttribute('aria-label') ?? '').split('\u00a0: ')
        const line = document.querySelector(`tr[data-id="${place.dataset['id']}"]`)
        return !line?.textContent.toLowerCase().includes(state)
      }),
  ],
  '1.6 — une figure en fichier mène au tableau qui dit la même chose': [
    'figure img',
    (images) =>
      images.filter(
        (image) => !image.closest('figure')!.querySelector('figcaption a[href$="/#parcours"]'),
      ),
  ],
  '1.8 — aucun texte n’est une image': [
    'body',
    // The words of a figure are a part of its drawing.
    () => [...document.querySelectorAll('img:not(figure *), canvas, object, embed, svg image')],
  ],
  '1.9 — chaque légende est liée à sa figure': [
    'figure',
    (figures) =>
      figures.filter((figure) => {
        const name = figure.getAttribute('aria-label')
        const named = (figure.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .some((id) => id && figure.contains(document.getElementById(id)))
        return !name && !named
      }),
  ],
}
