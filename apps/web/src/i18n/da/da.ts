import { activities } from './activities.ts'
import { area } from './area.ts'
import { asOf } from './as-of.ts'
import { charts } from './charts.ts'
import { general } from './general.ts'
import { overview } from './overview.ts'
import { pool } from './pool.ts'
import { shell } from './shell.ts'
import { words } from './words.ts'

/** All Danish texts, a namespace for each feature. They are part of the first script. */
export const da = {
  activities,
  area,
  asOf,
  charts,
  general,
  overview,
  pool,
  shell,
  words,
}
