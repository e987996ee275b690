import { useState } from 'preact/hooks'
import type { TeamMember, TeamMemberPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { useMay, useOwnAccount } from '../parts/own-account.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { Pager } from '../parts/pager.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useMoment } from '../parts/use-moment.ts'
import { useResource } from '../parts/use-resource.ts'
import { PermissionsDialog, RemoveMemberDialog } from './member-dialogs.tsx'

type Action = Readonly<{ name: 'change' | 'remove'; member: TeamMember }>

/** Who works for the shop, and what they may do. */
export function TeamList() {
  const { team: words } = useConsoleWords()
  const { query } = useAddress()
  const search = new URLSearchParams({ limit: '25', ...(query.cursor && { cursor: query.cursor }) })
  const { value: page, isStale, reload, failure } = useResource<TeamMemberPage>(`team?${search}`)
  const [action, setAction] = useState<Action>()
  const close = () => setAction(undefined)
  if (page === undefined) return <Loading failure={failure} />
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <p class="hint">{words.text}</p>
      <FailureText failure={failure} />
      <TeamTable rows={page.items} isStale={isStale} onAction={setAction} />
      <Pager nextCursor={page.nextCursor} />
      {action?.name === 'change' && <PermissionsDialog member={action.member} onDone={reload} onClose={close} />}
      {action?.name === 'remove' && <RemoveMemberDialog member={action.member} onDone={reload} onClose={close} />}
    </>
  )
}

type TableProps = Readonly<{
  rows: readonly TeamMember[]
  isStale: boolean
  onAction: (action: Action) => void
}>

function TeamTable({ rows, isStale, onAction }: TableProps) {
  const { team: words } = useConsoleWords()
  const moment = useMoment()
  const own = useOwnAccount()
  const may = useMay()
  const columns: readonly Column<TeamMember>[] = [
    { key: 'name', title: words.name, cell: ({ name }) => name },
    { key: 'email', title: words.email, cell: ({ email }) => email },
    {
      key: 'permissions',
      title: words.permissions,
      cell: ({ role, permissions }) =>
        role === 'admin' ? words.admin : permissions.map((each) => words.names[each]).join(', ') || words.nothing,
    },
    { key: 'since', title: words.since, cell: ({ createdAt }) => moment(createdAt) },
    {
      key: 'actions',
      title: words.actions,
      cell: (member) =>
        member.role !== 'admin' &&
        member.id !== own.id && (
          <span class="row-tools">
            {/* Whom one could not have given each permission, one does not remove. */}
            {(member.permissions.every(may) ? (['change', 'remove'] as const) : (['change'] as const)).map((name) => (
              <button
                key={name}
                type="button"
                class="text-button"
                aria-label={words.actionOf(words[name], member.name)}
                onClick={() => onAction({ name, member })}
              >
                {words[name]}
              </button>
            ))}
          </span>
        ),
    },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      empty={words.none}
      isStale={isStale}
    />
  )
}
