import PDFDocument from 'pdfkit'
import { fonts } from './printable.ts'

export const margin = 50
const pageWidth = 595.28
export const contentWidth = pageWidth - 2 * margin
/** Below it is the foot of the page. */
export const lowest = 841.89 - 90

export type Style = Readonly<{
  size?: number
  isBold?: boolean
  align?: 'left' | 'right'
  color?: string
}>
export type Box = Readonly<{ x: number; y: number; width: number }>

/** The tag of a part of a document, as programs that read it aloud know it. */
type Tag = 'H1' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'

type PageLabel = (number: number, of: number) => string
type Write = (text: string, box: Box, style: Style) => void

function openFile(title: string, language: string) {
  const doc = new PDFDocument({
    ...{
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
    },
    info: { Title: title },
  })
  doc.registerFont('regular', fonts.regular as unknown as ArrayBuffer)
  doc.registerFont('bold', fonts.bold as unknown as ArrayBuffer)
  return doc
}

function writeFeet(doc: PDFKit.PDFDocument, write: Write, { text, pageLabel }: { text: string; pageLabel: PageLabel }) {
  const y = 841.89 - 66
  const style = { size: 7, color: '#68716c' }
  const { count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index)
    doc.markContent('Artifact', { type: 'Pagination' })
    write(text, { x: margin, y, width: contentWidth - 90 }, style)
    write(pageLabel(index + 1, count), { x: pageWidth - margin - 85, y, width: 85 }, { ...style, align: 'right' })
    doc.endMarkedContent()
  }
}

async function fileOf(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve)
    doc.on('error', reject)
  })
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

/** A page that is drawn from top to bottom, each text with its tag. */
export type Sheet = ReturnType<typeof openSheet>

/** Opens a tagged document of A4 pages with embedded fonts. */
export function openSheet({ title, language }: { title: string; language: string }) {
  const doc = openFile(title, language)
  const root = doc.struct('Document')
  doc.addStructure(root)

  const apply = ({ size = 9, isBold = false, color = '#1f2421' }: Style) =>
    doc
      .font(isBold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(color)

  const write = (text: string, { x, y, width }: Box, style: Style) => {
    apply(style)
    doc.text(text, x, y, { width, align: style.align ?? 'left', lineGap: 1.5 })
  }

  const heightOf = (text: string, width: number, style: Style = {}): number => {
    apply(style)
    return doc.heightOfString(text, { width, lineGap: 1.5 })
  }

  return {
    doc,
    heightOf,
    /** Writes a text and returns where it ends. */
    text(text: string, box: Box, style: Style = {}, tag: Tag = 'P'): number {
      root.add(doc.struct(tag, {}, () => write(text, box, style)))
      return box.y + heightOf(text, box.width, style)
    },
    /** A table, to which rows of cells are added. */
    table() {
      const table = doc.struct('Table')
      root.add(table)
      return {
        row(cells: readonly { text: string; box: Box; style?: Style }[], tag: 'TH' | 'TD' = 'TD'): void {
          const row = doc.struct('TR')
          table.add(row)
          for (const { text, box, style = {} } of cells) row.add(doc.struct(tag, {}, () => write(text, box, style)))
          row.end()
        },
        end: () => table.end(),
      }
    },
    /** A line that says nothing to who listens. */
    rule(y: number, color = '#d5d9d4'): void {
      doc.markContent('Artifact', { type: 'Layout' })
      doc.rect(margin, y, contentWidth, 0.7).fill(color)
      doc.endMarkedContent()
    },
    /** Writes the foot of every page and returns the file. */
    finish(foot: readonly string[], pageLabel: PageLabel): Promise<Buffer> {
      root.end()
      writeFeet(doc, write, { text: foot.join('  ·  '), pageLabel })
      return fileOf(doc)
    },
  }
}
