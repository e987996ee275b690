import { useState } from 'preact/hooks'
import { ApiError, sessionHeaders } from '../../api/client.ts'
import { downloadAs } from '../../ui/download.ts'
import { useFailure } from '../../ui/failure.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useAddress } from '../parts/use-address.ts'
import { orderExportPath } from './order-list-path.ts'

/** Saves the orders that the list finds, of all its pages, as a file. */
export function ExportButton() {
  const { orders: words } = useConsoleWords()
  const { query } = useAddress()
  const failure = useFailure()
  const [isBusy, setIsBusy] = useState(false)

  async function save() {
    const isSaved = await downloadAs('orders.csv', `/api/v1/${orderExportPath(query)}`, await sessionHeaders())
    if (!isSaved) throw new ApiError(422, { code: 'export-refused', detail: words.exportRefused })
  }

  async function start() {
    setIsBusy(true)
    await failure.during(save)
    setIsBusy(false)
  }

  return (
    <>
      <button type="button" class="button quiet small" disabled={isBusy} onClick={() => void start()}>
        {words.export}
      </button>
      <FailureText failure={failure} />
    </>
  )
}
