import type { Tx } from '../../writing/write.ts'

interface Participating {
  readonly units: readonly string[]
  readonly partners: readonly string[]
}

interface Change {
  /** Of the activity. */
  readonly id: number
  readonly before: Participating
  readonly after: Participating
}

/** Takes away the units and partners that no longer take part, and adds those that do now. Names are exact. */
export async function writeLinks(tx: Tx, changes: readonly Change[]): Promise<void> {
  const gone = pairs(changes, (field, { before, after }) => without(before[field], after[field]))
  const come = pairs(changes, (field, { before, after }) => without(after[field], before[field]))
  if (gone.units.length > 0)
    await tx.$executeRaw`
      DELETE FROM activity_unit l USING unit u, jsonb_to_recordset(${JSON.stringify(gone.units)}::jsonb)
        AS n (id int, name text)
      WHERE l.activity_id = n.id AND l.unit_id = u.id AND u.name = n.name`
  if (come.units.length > 0)
    await tx.$executeRaw`
      INSERT INTO activity_unit (activity_id, unit_id)
      SELECT n.id, u.id FROM jsonb_to_recordset(${JSON.stringify(come.units)}::jsonb)
        AS n (id int, name text) JOIN unit u ON u.name = n.name`
  if (gone.partners.length > 0)
    await tx.$executeRaw`
      DELETE FROM activity_partner l USING partner p,
        jsonb_to_recordset(${JSON.stringify(gone.partners)}::jsonb) AS n (id int, name text)
      WHERE l.activity_id = n.id AND l.partner_id = p.id AND p.name = n.name`
  if (come.partners.length > 0)
    await tx.$executeRaw`
      INSERT INTO activity_partner (activity_id, partner_id)
      SELECT n.id, p.id FROM jsonb_to_recordset(${JSON.stringify(come.partners)}::jsonb)
        AS n (id int, name text) JOIN partner p ON p.name = n.name`
}

type Pair = Readonly<{ id: number; name: string }>

function pairs(
  changes: readonly Change[],
  names: (field: 'units' | 'partners', change: Change) => readonly string[],
): { units: Pair[]; partners: Pair[] } {
  const of = (field: 'units' | 'partners'): Pair[] =>
    changes.flatMap((change) => names(field, change).map((name) => ({ id: change.id, name })))
  return { units: of('units'), partners: of('partners') }
}

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name))
