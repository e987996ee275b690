import { permissions, roles } from '@storefleet/identity'
import { Type } from 'typebox'

export const RoleName = Type.Enum([...roles], { title: 'Role' })
export const PermissionName = Type.Enum([...permissions], { title: 'Permission' })
