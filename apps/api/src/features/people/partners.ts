import type { addPartner, editPartner, Partner } from '@koreplan/contract'
import { refuse } from '../../problems/refusal.ts'
import { changed } from '../../writing/changed.ts'
import type { Tx } from '../../writing/write.ts'
import type { WritingAll } from '../../writing/write-all.ts'
import { aliasesOf } from './reads.ts'
import { refuseStale, refuseTaken, versionOf } from './spellings.ts'

export const partnersIn = async (tx: Tx) =>
  (await tx.partner.findMany({ include: { aliases: true } })).map((partner) => ({
    id: partner.id,
    name: partner.name,
    kind: partner.kind,
    aliases: aliasesOf(partner.aliases),
  }))

/** Adds a partner. Refuses a name or spelling that another has. */
export async function makePartner(asked: WritingAll<typeof addPartner>): Promise<Partner> {
  const { tx, body } = asked
  const { name, kind, aliases } = body
  refuseTaken(await partnersIn(tx), body)
  const { id } = await tx.partner.create({
    data: { name, kind, aliases: { create: aliases.map((alias) => ({ alias })) } },
  })
  const resource = `partner/${id}`
  await asked.audit({ action: 'partner.make', resource, after: { name, kind, aliases } })
  return { id, version: await versionOf(tx, resource), name, kind, aliases }
}

/** Changes a partner. Every plan shows the new name. */
export async function changePartner(asked: WritingAll<typeof editPartner>): Promise<Partner> {
  const { tx, body, ifMatch, params } = asked
  const all = await partnersIn(tx)
  const partner = all.find(({ id }) => id === params.id)
  if (partner === undefined) return refuse('partner_not_found', String(params.id))
  const resource = `partner/${partner.id}`
  const current = { ...partner, version: await versionOf(tx, resource) }
  await refuseStale(tx, resource, ifMatch, body, current)
  const { name = partner.name, kind = partner.kind, aliases = partner.aliases } = body
  refuseTaken(all, { name, aliases }, partner.id)
  const made = changed(partner, body)
  if (made === null) return current
  await tx.partner.update({
    where: { id: partner.id },
    data: {
      name,
      kind,
      aliases: { deleteMany: {}, create: aliases.map((alias) => ({ alias })) },
    },
  })
  await asked.audit({ action: 'partner.edit', resource, ...made })
  return { id: partner.id, version: await versionOf(tx, resource), name, kind, aliases }
}
