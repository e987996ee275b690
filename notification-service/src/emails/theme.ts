const family = '-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif'

export const color = {
  page: '#f3f4f2',
  card: '#ffffff',
  ink: '#1f2421',
  muted: '#68716c',
  line: '#e3e6e2',
  accent: '#0f6b4f',
} as const

/** CSS `font` shorthands. */
export const font = {
  brand: `700 18px/24px ${family}`,
  heading: `700 24px/32px ${family}`,
  label: `600 15px/24px ${family}`,
  body: `400 15px/24px ${family}`,
  small: `400 13px/20px ${family}`,
  button: `600 15px/20px ${family}`,
} as const
