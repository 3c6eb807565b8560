import type { addUnit, editUnit, Unit } from '@koreplan/contract'
import { refuse } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import type { Tx } from '../../writing/write.ts'
import type { WritingAll } from '../../writing/write-all.ts'
import { aliasesOf } from './reads.ts'
import { refuseStale, refuseTaken, versionOf } from './spellings.ts'

const unitsIn = async (tx: Tx) =>
  (await tx.unit.findMany({ include: { aliases: true } })).map(({ id, name, aliases }) => ({
    id,
    name,
    aliases: aliasesOf(aliases),
  }))

/** Adds a unit. Refuses a name or spelling that another has. */
export async function makeUnit({ tx, body, audit }: WritingAll<typeof addUnit>): Promise<Unit> {
  const { name, aliases } = body
  refuseTaken(await unitsIn(tx), body)
  const { id } = await tx.unit.create({
    data: { name, aliases: { create: aliases.map((alias) => ({ alias })) } },
  })
  const resource = `unit/${id}`
  await audit({ action: 'unit.make', resource, after: { name, aliases } })
  return { id, version: await versionOf(tx, resource), name, aliases }
}

/** Changes a unit. Every plan shows the new name. */
export async function changeUnit(asked: WritingAll<typeof editUnit>): Promise<Unit> {
  const { tx, body, ifMatch, params } = asked
  const all = await unitsIn(tx)
  const unit = all.find(({ id }) => id === params.id)
  if (unit === undefined) return refuse('unit_not_found', String(params.id))
  const resource = `unit/${unit.id}`
  const current = { ...unit, version: await versionOf(tx, resource) }
  await refuseStale(tx, resource, ifMatch, body, current)
  const { name = unit.name, aliases = unit.aliases } = body
  refuseTaken(all, { name, aliases }, unit.id)
  const made = changed(unit, body)
  if (made === null) return current
  await tx.unit.update({
    where: { id: unit.id },
    data: {
      name,
      aliases: { deleteMany: {}, create: aliases.map((alias) => ({ alias })) },
    },
  })
  await asked.audit({ action: 'unit.edit', resource, ...made })
  return { id: unit.id, version: await versionOf(tx, resource), name, aliases }
}
