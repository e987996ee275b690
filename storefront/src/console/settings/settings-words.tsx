import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

type SettingsWords = Readonly<{
  /** Names of the fields of this page, by their paths without numbers: `markets.name`. */
  labels: Readonly<Record<string, string>>
  currency: string
  /** What the API says is wrong, by the path of the field. */
  errors: Readonly<Record<string, string>>
}>

const Words = createContext<SettingsWords>({ labels: {}, currency: '', errors: {} })

export const SettingsWordsProvider = Words.Provider

/** What all fields of a page of settings share. */
export const useSettingsWords = (): SettingsWords => useContext(Words)
