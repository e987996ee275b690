import { useEffect, useState } from 'preact/hooks'
import { qrPath } from './qr-path.ts'

/** Modules around the code that stay white (ISO/IEC 18004: four). */
const border = 4

/** A QR code of a text. Its encoder is loaded by those who see one. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[]>()
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => setRows(encodeQR(text, 'raw', { border, ecc: 'low' })))
  }, [text])
  const size = rows?.length ?? 1
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      {rows && <path d={qrPath(rows)} />}
    </svg>
  )
}
