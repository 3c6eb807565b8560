import { activities } from './activities.ts'
import { area } from './area.ts'
import { asOf } from './as-of.ts'
import { charts } from './charts.ts'
import { general } from './general.ts'
import { live } from './live.ts'
import { overview } from './overview.ts'
import { pool } from './pool.ts'
import { search } from './search.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** All Danish texts, a namespace for each feature. They are part of the first script. */
export const da = {
  activities,
  area,
  asOf,
  charts,
  general,
  live,
  overview,
  pool,
  search,
  shell,
  words,
}
