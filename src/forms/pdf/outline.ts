import type { Title } from './contents.ts'
import type { Sheet } from './sheet.ts'
import { page } from './style.ts'

/** Gives a function that adds the bookmark of a title when it is drawn; deeper titles go inside. */
export function outline({ doc }: Sheet, titles: readonly Title[]): (id: string, y: number) => void {
  const byId = new Map(titles.map((title) => [title.id, title]))
  const path = [{ level: 1, item: doc.outline }]
  return (id, y) => {
    const title = byId.get(id)
    if (!title) return
    while (path.length > 1 && path.at(-1)!.level >= title.level) path.pop()
    const words = title.number ? `${title.number} ${title.text}` : title.text
    // A left of a whole page width is how pdfkit writes « left edge ».
    const item = path.at(-1)!.item.addItem(words, { top: Math.max(0, y - 14), left: page.width })
    path.push({ level: title.level, item })
  }
}
