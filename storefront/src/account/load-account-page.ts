import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'
import { type AccessForm, type AccountSection, accessForms, accountSections, sectionPath } from './account-sections.ts'

export type AccountPageContent =
  | PageContent<'account', { section: AccountSection }>
  | PageContent<'account-access', { form: AccessForm }>

/** A page of the account by the last part of its address; without one that of the orders. Undefined where there is none. */
export async function loadAccountPage(
  { facts, words, islandWords: { account } }: LoadContext,
  name?: string,
): Promise<AccountPageContent | undefined> {
  const store = await facts.store()
  const around = (path: string, title: string, description: string) => ({
    frame: { path },
    head: { title: `${title} | ${store.name}`, description, canonicalPath: path },
  })
  const section = accountSections.find((each) => (name === undefined ? each === 'orders' : each === name))
  if (section !== undefined && name !== 'orders') {
    const title = account.sections[section]
    return { page: 'account', props: { section }, ...around(sectionPath(section), title, words.accountDescription) }
  }
  const form = accessForms.find((each) => each === name)
  if (form === undefined) return undefined
  const titles = {
    'sign-in': account.signIn,
    'sign-up': account.signUp,
    verify: account.verifyTitle,
    verified: account.verifiedTitle,
    forgot: account.forgotTitle,
    reset: account.forgotTitle,
    'confirm-email': account.confirmEmailTitle,
    deleted: account.deletedTitle,
  }
  return {
    page: 'account-access',
    props: { form },
    ...around(`/account/${form}`, titles[form], words.accessDescription),
  }
}
