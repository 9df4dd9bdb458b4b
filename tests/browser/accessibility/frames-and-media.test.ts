import { prove } from './proofs.ts'

// What is absent needs no alternative; the day it comes, these fail and the audit must be redone.
prove('Cadres et multimédia', {
  '2.1, 2.2 — aucune page n’a de cadre': [
    'body',
    () => [...document.querySelectorAll('iframe, frame, frameset, object, embed')],
  ],
  '4.1 à 4.13 — aucune page n’a de son, de vidéo ni d’animation': [
    'body',
    () => [...document.querySelectorAll('audio, video, track, canvas, animate, img[src$=".gif"]')],
  ],
})
