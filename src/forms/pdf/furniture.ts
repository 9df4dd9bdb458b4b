import type { Pen } from './pen.ts'
import { colors, page, styles } from './style.ts'

/** Running title, date and page numbers, outside the text that is read aloud. */
export function drawFurniture(
  pen: Pen,
  running: { title: string; date: string; address: string },
): void {
  const { doc, measure, write } = pen.sheet
  const total = pen.pages()
  const right = page.width - page.right
  const look = styles.caption
  const bold = { ...look, font: 'bold' } as const
  for (let index = 0; index < total; index++) {
    doc.switchToPage(index)
    pen.artifact(() => {
      const number = `${index + 1}\u00a0/\u00a0${total}`
      const low = page.height - 42
      doc
        .lineWidth(0.5)
        .moveTo(page.left, low - 14)
        .lineTo(right, low - 14)
        .stroke(colors.line)
      write(running.address, page.left, low, look)
      write(number, right - measure(number, bold), low, bold)
      if (index === 0) return
      write(running.title, page.left, 44, look)
      write(running.date, right - measure(running.date, look), 44, look)
      doc.lineWidth(0.5).moveTo(page.left, 52).lineTo(right, 52).stroke(colors.line)
    }, 'Pagination')
  }
}
