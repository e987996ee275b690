import { describedBy, FieldFrame } from '../../ui/field-frame.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { TextBlocks } from '../../ui/text-blocks.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { DraftInput } from '../parts/draft-input.tsx'
import { codesIn } from './draft-settings.ts'
import { errorAt, errorOf } from './error-at.ts'
import type { Draft, DraftValue, FieldSpec, FieldSpecs, RowsSpec } from './field-spec.ts'
import { SettingRows } from './setting-rows.tsx'
import { useSettingsWords } from './settings-words.tsx'

type SettingFieldsProps = Readonly<{
  specs: FieldSpecs
  draft: Draft
  /** What the rows of its lists belong to. */
  owner: Draft
  change: (changes: Draft) => void
  /** Where it is in the settings; empty for the whole. */
  path: string
}>

/** The inputs of settings, or of a part of them. */
export function SettingFields({ specs, draft, owner, change, path }: SettingFieldsProps) {
  return (
    <div class="setting-fields">
      {Object.entries(specs).map(([field, spec]) => (
        <SettingField
          key={field}
          spec={spec}
          path={path === '' ? field : `${path}.${field}`}
          value={draft[field] ?? ''}
          owner={owner}
          onValue={(value) => change({ [field]: value })}
        />
      ))}
    </div>
  )
}

type SettingFieldProps<Spec extends FieldSpec = FieldSpec> = Readonly<{
  spec: Spec
  path: string
  value: DraftValue
  owner: Draft
  onValue: (value: DraftValue) => void
}>

function SettingField(props: SettingFieldProps) {
  const { spec, path, value, owner, onValue } = props
  switch (spec.type) {
    case 'check':
      return <Check {...props} />
    case 'choice':
      return <Choice {...props} spec={spec} />
    case 'group':
      return <Group {...props} spec={spec} />
    case 'rows':
      return <Rows {...props} spec={spec} />
    case 'text':
      return spec.isLong ? <LongText {...props} spec={spec} /> : <Line {...props} />
    case 'countries':
    case 'places':
      return <Countries {...props} />
    case 'money':
      return <Line {...props} suffix="money" />
    case 'threshold':
      return (
        <Line path={path} value={value} onValue={onValue} suffix={owner.pricedBy === 'weight' ? 'grams' : 'money'} />
      )
    case 'number':
      return <Line {...props} />
  }
}

/** The name of a field, what is wrong with it, and a hint where there is one. */
function useField(path: string) {
  const { labels, errors, currency } = useSettingsWords()
  const name = path.replaceAll(/\.\d+/g, '')
  return {
    id: `setting-${path.replaceAll('.', '-')}`,
    label: labels[name] ?? name,
    hint: labels[`${name}:hint`],
    error: errorAt(errors, path),
    currency,
  }
}

type LineProps = Readonly<Pick<SettingFieldProps, 'path' | 'value' | 'onValue'> & { suffix?: 'money' | 'grams' }>

function Line({ path, value, onValue, suffix, ...props }: LineProps & { spec?: FieldSpec }) {
  const { label, currency, ...field } = useField(path)
  const unit = suffix && ` (${suffix === 'money' ? currency : 'g'})`
  const type = props.spec?.type === 'text' ? props.spec.inputType : undefined
  return <DraftInput {...field} label={`${label}${unit ?? ''}`} type={type} value={String(value)} onValue={onValue} />
}

function Countries({ path, value, onValue }: SettingFieldProps) {
  const { label, error, hint, id } = useField(path)
  const { locale } = useLocale()
  return (
    <DraftInput
      id={id}
      label={label}
      error={error}
      hint={countryNames(codesIn(value), locale) || hint}
      value={String(value)}
      onValue={onValue}
    />
  )
}

function countryNames(codes: readonly string[], locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return codes
    .map((code) => {
      const [country = '', region] = code.toUpperCase().split(/-(.*)/s)
      const name = /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country
      return region ? `${name} (${region})` : name
    })
    .join(', ')
}

function LongText({ path, value, onValue, spec }: SettingFieldProps<Extract<FieldSpec, { type: 'text' }>>) {
  const { label, error, hint, id } = useField(path)
  const { settings: words } = useConsoleWords()
  const text = String(value)
  return (
    <div class="setting-wide">
      <FieldFrame id={id} label={label} error={error} hint={hint}>
        <textarea
          id={id}
          rows={spec.hasPreview ? 10 : 3}
          value={text}
          {...describedBy({ id, error, hint })}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </FieldFrame>
      {spec.hasPreview && text.trim() !== '' && (
        <details class="more">
          <summary>{words.preview(label)}</summary>
          <div class="legal legal-preview">
            <TextBlocks text={text} />
          </div>
        </details>
      )}
    </div>
  )
}

function Check({ path, value, onValue }: SettingFieldProps) {
  const { label, error, hint, id } = useField(path)
  return (
    <div class="field setting-check">
      <label class="check">
        <input
          type="checkbox"
          id={id}
          checked={value === true}
          {...describedBy({ id, error, hint })}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      {error && (
        <small id={`${id}-error`} class="field-error">
          {error}
        </small>
      )}
    </div>
  )
}

function Choice({ path, value, onValue, spec }: SettingFieldProps<Extract<FieldSpec, { type: 'choice' }>>) {
  const { label, error, hint, id } = useField(path)
  const { settings: words } = useConsoleWords()
  return (
    <FieldFrame id={id} label={label} error={error} hint={hint}>
      <select
        id={id}
        value={String(value)}
        {...describedBy({ id, error, hint })}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {spec.of.map((each) => (
          <option key={each} value={each}>
            {words.choices[each] ?? each}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

function Group({ path, value, onValue, spec }: SettingFieldProps<Extract<FieldSpec, { type: 'group' }>>) {
  const { label, hint } = useField(path)
  const { errors } = useSettingsWords()
  const draft = value as Draft
  const error = errorOf(errors, path)
  return (
    <fieldset class="setting-group setting-wide">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      <SettingFields
        specs={spec.of}
        draft={draft}
        owner={draft}
        change={(changes) => onValue({ ...draft, ...changes })}
        path={path}
      />
    </fieldset>
  )
}

function Rows({ path, value, owner, onValue, spec }: SettingFieldProps<RowsSpec>) {
  const { label, hint, id } = useField(path)
  const { errors } = useSettingsWords()
  return (
    <SettingRows
      id={id}
      label={label}
      hint={hint}
      error={errorOf(errors, path)}
      spec={spec}
      rows={value as readonly Draft[]}
      isWrong={(index) => errorAt(errors, `${path}.${index}`) !== undefined}
      onRows={onValue}
    >
      {(row, index, change) => (
        <SettingFields
          specs={spec.of}
          draft={row}
          owner={Object.values(spec.of).some(({ type }) => type === 'rows') ? row : owner}
          change={change}
          path={`${path}.${index}`}
        />
      )}
    </SettingRows>
  )
}
