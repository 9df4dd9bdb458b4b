import * as fontkit from 'fontkit'
import type { Font } from 'fontkit'
import { faces, type Face } from '../fonts/faces.ts'
import { subset } from '../fonts/subset.ts'

/** The site's faces, ready to be drawn as outlines. */
export interface Typefaces {
  title: Font
  text: Font
  bold: Font
}

let loaded: Promise<Typefaces> | undefined

/** Loads the faces once for all the pictures of a build. */
export function typefaces(): Promise<Typefaces> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Typefaces> {
  const [title, text, bold] = await Promise.all([
    open(faces.title, faces.title.weight),
    open(faces.text, faces.text.weight.min),
    open(faces.text, faces.text.weight.max),
  ])
  return { title, text, bold }
}

async function open(face: Face, weight: number): Promise<Font> {
  return fontkit.create(await subset(face, 'sfnt', weight)) as Font
}
