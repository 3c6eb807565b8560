import { asOf } from './as-of.ts'
import { charts } from './charts.ts'
import { general } from './general.ts'
import { overview } from './overview.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** The Danish texts of the first script, a namespace for each feature. The rest: later.ts. */
export const da = {
  asOf,
  charts,
  general,
  overview,
  shell,
  words,
}
