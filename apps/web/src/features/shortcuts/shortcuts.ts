/** Every shortcut that there is: what is listened for, and what the help sheet is made from. */
export const SHORTCUTS = [
  { id: 'palette', keys: ['Control+k'], group: 'everywhere' },
  { id: 'search', keys: ['/'], group: 'everywhere' },
  { id: 'help', keys: ['?'], group: 'everywhere' },
  { id: 'overview', keys: ['g', 'o'], group: 'pages' },
  { id: 'activities', keys: ['g', 'a'], group: 'pages' },
  { id: 'pool', keys: ['g', 'p'], group: 'pages' },
  { id: 'timeline', keys: ['g', 't'], group: 'pages' },
  { id: 'evaluation', keys: ['g', 'e'], group: 'pages' },
  { id: 'meetings', keys: ['g', 'm'], group: 'pages' },
  { id: 'reports', keys: ['g', 'r'], group: 'pages' },
  { id: 'next', keys: ['j'], group: 'lists' },
  { id: 'previous', keys: ['k'], group: 'lists' },
  { id: 'edit', keys: ['e'], group: 'editing' },
  { id: 'new', keys: ['n'], group: 'editing' },
] as const

export type Shortcut = (typeof SHORTCUTS)[number]
export type ShortcutId = Shortcut['id']
export type ShortcutGroup = Shortcut['group']

export const SHORTCUT_GROUPS = [
  'everywhere',
  'pages',
  'lists',
  'editing',
] as const satisfies readonly ShortcutGroup[]

/** On the button that the shortcut presses: a page says by it what `e` and `n` do there. */
export const pressedBy = (id: 'edit' | 'new') => ({
  'data-shortcut': id,
  'aria-keyshortcuts': id === 'edit' ? 'e' : 'n',
})

/** The keys of a stroke: a letter or sign as it is typed, with Control for the Mac's Command too. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

export interface Understood {
  /** The shortcut that the stroke completes; null for none. */
  readonly id: ShortcutId | null
  /** What of a longer one has been typed; empty for nothing. */
  readonly begun: readonly string[]
}

/**
 * What a stroke means after those before it. With a modifier held only what asks for it is meant; single letters
 * and signs are meant only while they are switched on (WCAG 2.1.4).
 */
export function understand(
  begun: readonly string[],
  { key, ctrlKey, metaKey, altKey }: Stroke,
  letters: boolean,
): Understood {
  const held = ctrlKey || metaKey
  if (altKey || (!held && !letters)) return { id: null, begun: [] }
  const typed = held ? [`Control+${key.toLowerCase()}`] : [...begun, key]
  const fits = SHORTCUTS.filter(({ keys }) => typed.every((one, index) => keys[index] === one))
  const whole = fits.find(({ keys }) => keys.length === typed.length)
  if (whole) return { id: whole.id, begun: [] }
  if (fits.length > 0) return { id: null, begun: typed }
  // What does not go on with what was begun may begin anew.
  return begun.length > 0
    ? understand([], { key, ctrlKey, metaKey, altKey }, letters)
    : { id: null, begun: [] }
}
