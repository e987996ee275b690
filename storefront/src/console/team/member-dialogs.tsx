import { callApi } from '../../api/client.ts'
import type { Permission, TeamMember } from '../../api/schema.ts'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { useMay } from '../parts/own-account.tsx'

type MemberDialogProps = Readonly<{ member: TeamMember; onDone: () => Promise<void>; onClose: () => void }>

/** All permissions, in the order in which they are shown. */
const permissions = ['orders', 'refunds', 'catalogue', 'settings', 'operations', 'team'] as const satisfies Permission[]

/** Asks what a member of the team may do. What one does not have oneself cannot be given or taken, and stays as it is. */
export function PermissionsDialog({ member, onDone, onClose }: MemberDialogProps) {
  const { team: words } = useConsoleWords()
  const may = useMay()

  async function save(form: FormData) {
    const wanted = permissions.filter((each) => (may(each) ? form.has(each) : member.permissions.includes(each)))
    await callApi('PUT', `team/${member.id}/permissions`, { body: { permissions: wanted } })
    await onDone()
  }

  return (
    <ActionDialog
      title={words.changeTitle}
      text={words.changeText(member.name, member.email)}
      submit={words.save}
      onSubmit={save}
      onClose={onClose}
    >
      {() => (
        <fieldset class="checks">
          <legend>{words.permissions}</legend>
          {permissions.map((each) => (
            <label key={each} class="check">
              <input
                type="checkbox"
                name={each}
                defaultChecked={member.permissions.includes(each)}
                disabled={!may(each)}
              />
              {words.names[each]}
              <span class="hint">{words.meanings[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
    </ActionDialog>
  )
}

/** Asks whether a member is to be removed: the account becomes a customer's. */
export function RemoveMemberDialog({ member, onDone, onClose }: MemberDialogProps) {
  const { team: words } = useConsoleWords()

  async function remove() {
    await callApi('DELETE', `team/${member.id}`)
    await onDone()
  }

  return (
    <ActionDialog
      title={words.removeTitle}
      text={words.removeText(member.name, member.email)}
      submit={words.remove}
      onSubmit={remove}
      onClose={onClose}
    />
  )
}
