import { keepAs } from '../ui/download.ts'
import { useLocale } from '../ui/locale-context.tsx'

/** The recovery codes, shown this once, to be kept as a file or on paper. */
export function RecoveryCodeList({ codes, onKept }: Readonly<{ codes: readonly string[]; onKept: () => void }>) {
  const { account } = useLocale().words

  const download = () => keepAs('recovery-codes.txt', new Blob([`${codes.join('\n')}\n`], { type: 'text/plain' }))

  return (
    <section aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" class="recovery-codes-title">
        {account.recoveryCodes}
      </h2>
      <p>{account.recoveryCodesText}</p>
      <ul class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div class="card-tools">
        <button type="button" class="button" onClick={download}>
          {account.downloadCodes}
        </button>
        <button type="button" class="button quiet" onClick={onKept}>
          {account.codesKept}
        </button>
      </div>
    </section>
  )
}
