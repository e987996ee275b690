import { readItem, writeItem } from '../../api/client.ts'

const name = 'console-single-keys'

/** Whether single characters are shortcuts: they are until their user turns them off, in this browser. */
export const areSingleKeysOn = (): boolean => readItem(name) !== 'off'

export const setSingleKeys = (isOn: boolean): void => writeItem(name, isOn ? undefined : 'off')
