import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Permission, Profile } from '../../api/schema.ts'

const OwnAccount = createContext<Profile | undefined>(undefined)

export const OwnAccountProvider = OwnAccount.Provider

/** The account of who is signed in, with what they may do. */
export function useOwnAccount(): Profile {
  const own = useContext(OwnAccount)
  if (own === undefined) throw new Error('There is no OwnAccountProvider')
  return own
}

/** Returns what says whether who is signed in has a permission. The API checks it again. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useOwnAccount()
  return (permission) => permissions.includes(permission)
}
