import type { Database } from '@koreplan/db'
import type { Role } from '@koreplan/domain'
import { insertLinks } from './insert.ts'
import { inTransaction } from './transaction.ts'

const UNIT = 'Miljø og Teknik'

/** The accounts to choose from while example data is loaded. The names are of offices, never of people. */
const ACCOUNTS = [
  { id: 'eksempel-formand', name: 'Udvalgsformand (eksempel)', role: 'chair' },
  { id: 'eksempel-medlem', name: 'Udvalgsmedlem (eksempel)', role: 'member' },
  { id: 'eksempel-sekretaer', name: 'Sekretær (eksempel)', role: 'secretariat' },
  { id: 'eksempel-sekretaer-2', name: 'Anden sekretær (eksempel)', role: 'secretariat' },
  {
    id: 'eksempel-kontaktperson',
    name: `Kontaktperson, ${UNIT} (eksempel)`,
    role: 'unit_contact',
    unit: UNIT,
  },
  { id: 'eksempel-direktoer', name: 'Direktør (eksempel)', role: 'director' },
  { id: 'eksempel-administrator', name: 'Administrator (eksempel)', role: 'administrator' },
] as const satisfies readonly { id: string; name: string; role: Role; unit?: string }[]

/**
 * One account per role, two of the secretariat's; none has a password. Loaded with example data alone, and
 * only into a database without accounts: nobody's installation gets them by mistake.
 */
export const loadDemonstration = (db: Database, plan: string): Promise<void> =>
  inTransaction(db, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM "user" LIMIT 1')
    if (rowCount !== 0) return
    await insertLinks(
      client,
      '"user"',
      ACCOUNTS.map(({ id, name }) => {
        const email = `${id.replace(/^eksempel-/, '')}@eksempel.invalid`
        return { id, name, email, email_verified: true, demonstration: true }
      }),
    )
    for (const { id, role, ...rest } of ACCOUNTS)
      await client.query(
        `INSERT INTO role_grant (user_id, role, plan_id, unit_id)
         SELECT $1, $2::role, (SELECT id FROM plan WHERE slug = $3 AND $2 <> 'administrator'),
           (SELECT id FROM unit WHERE name = $4)`,
        [id, role, plan, 'unit' in rest ? rest.unit : null],
      )
  })
