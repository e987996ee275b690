// They stand beside a text or in an element with a label, which says what they mean.
const stroked = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.7,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  viewBox: '0 0 24 24',
  'aria-hidden': true,
} as const

export const BagIcon = () => (
  <svg {...stroked}>
    <path d="M6 8h12l1 12H5L6 8Z" />
    <path d="M9 8V7a3 3 0 0 1 6 0v1" />
  </svg>
)

export const SearchIcon = () => (
  <svg {...stroked}>
    <circle cx="11" cy="11" r="6.500" />
    <path d="m16 16 4.500 4.500" />
  </svg>
)

export const PersonIcon = () => (
  <svg {...stroked}>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.500 20a7.500 7.500 0 0 1 15 0" />
  </svg>
)

export const CloseIcon = () => (
  <svg {...stroked}>
    <path d="M6 6l12 12M18 6 6 18" />
  </svg>
)

export const PlusIcon = () => (
  <svg {...stroked}>
    <path d="M12 5v14M5 12h14" />
  </svg>
)

export const MinusIcon = () => (
  <svg {...stroked}>
    <path d="M5 12h14" />
  </svg>
)

export const PreviousIcon = () => (
  <svg {...stroked}>
    <path d="m14.500 6-6 6 6 6" />
  </svg>
)

export const NextIcon = () => (
  <svg {...stroked}>
    <path d="m9.500 6 6 6-6 6" />
  </svg>
)

/** The sign of a store without a logo of its own. */
export const BoatIcon = () => (
  <svg viewBox="0 0 48 48" aria-hidden="true">
    <rect width="48" height="48" rx="11" fill="#0f766e" />
    <path d="M25 8v19h13C37 17 32 11 25 8Z" fill="#fff" />
    <path d="M22 13c-5 3-9 8-10 14h10Z" fill="#99f6e4" />
    <path d="M9 31h30l-4 8a2 2 0 0 1-2 1H15a2 2 0 0 1-2-1Z" fill="#fbbf24" />
  </svg>
)
