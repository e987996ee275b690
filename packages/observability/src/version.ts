import packageJson from '../package.json' with { type: 'json' }

/** Of what runs. */
export const version = packageJson.version
