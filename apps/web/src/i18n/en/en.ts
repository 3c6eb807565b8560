import type { da } from '../da/da.ts'
import type { LaterTexts } from '../da/later.ts'
import type { Same } from '../texts.ts'
import { account } from './account.ts'
import { activities } from './activities.ts'
import { admin } from './admin.ts'
import { area } from './area.ts'
import { asOf } from './as-of.ts'
import { beforeMeeting } from './before-meeting.ts'
import { calendar } from './calendar.ts'
import { decisions } from './decisions.ts'
import { documents } from './documents.ts'
import { charts } from './charts.ts'
import { comments } from './comments.ts'
import { editing } from './editing.ts'
import { evaluation } from './evaluation.ts'
import { files } from './files.ts'
import { general } from './general.ts'
import { grid } from './grid.ts'
import { live } from './live.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { meetings } from './meetings.ts'
import { overview } from './overview.ts'
import { palette } from './palette.ts'
import { pool } from './pool.ts'
import { posting } from './posting.ts'
import { board } from './board.ts'
import { resources } from './resources.ts'
import { reports } from './reports.ts'
import { shell } from './shell.ts'
import { shortcuts } from './shortcuts.ts'
import { signIn } from './sign-in.ts'
import { timeline } from './timeline.ts'
import { views } from './views.ts'
import { words } from './words.ts'

/** All English texts, fetched when English is chosen. */
export const en = {
  account,
  activities,
  admin,
  area,
  asOf,
  beforeMeeting,
  calendar,
  decisions,
  documents,
  charts,
  comments,
  editing,
  evaluation,
  files,
  general,
  grid,
  live,
  history,
  imports,
  meetings,
  overview,
  palette,
  pool,
  posting,
  reports,
  board,
  resources,
  shell,
  shortcuts,
  signIn,
  timeline,
  views,
  words,
} satisfies Same<typeof da & LaterTexts>
