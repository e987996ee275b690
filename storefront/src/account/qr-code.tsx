import { useEffect, useState } from 'preact/hooks'

/** Modules around the code that stay white (ISO/IEC 18004: four). */
const border = 4

/** A QR code of a text. Its encoder is loaded by those who see one. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>()
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => setRows(encodeQR(text, 'raw', { border })))
  }, [text])
  const size = rows?.length ?? 1
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      {rows && <path d={pathOf(rows)} />}
    </svg>
  )
}

/** One stroke for each run of dark modules of a row. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const length = (end < 0 ? row.length : end) - x
        return [`M${x} ${y}h${length}v1h-${length}z`]
      }),
    )
    .join('')
}
