import type { mergePartner, Partner } from '@koreplan/contract'
import { refuse, refuseChange, refuseField } from '../../problems/refusal.ts'
import type { WritingAll } from '../../writing/write-all.ts'
import { partnersIn } from './partners.ts'
import { versionOf } from './spellings.ts'

/**
 * Makes one partner of two: every activity and area that names the first names the other, which has the first one's
 * name and spellings as spellings of its own. The history keeps what the first was part of.
 */
export async function merge(asked: WritingAll<typeof mergePartner>): Promise<Partner> {
  const { tx, body, params, ifMatch } = asked
  const all = await partnersIn(tx)
  const gone = all.find(({ id }) => id === params.id)
  const stays = all.find(({ id }) => id === body.into)
  if (gone === undefined) return refuse('partner_not_found', String(params.id))
  if (stays === undefined) return refuseField('into', 'unknown_name')
  if (stays === gone) return refuseField('into', 'invalid_value')
  const version = await versionOf(tx, `partner/${gone.id}`)
  // Whoever merges two has to have seen what they are.
  if (ifMatch < version)
    return refuseChange(gone.name, { current: { ...gone, version }, conflicts: [] })

  const activities = await tx.activity.findMany({
    where: { partners: { some: { partnerId: gone.id } } },
    select: { number: true, plan: { select: { title: true } } },
    orderBy: { id: 'asc' },
  })
  await moveLinks(asked, gone.id, stays.id)
  await tx.partnerAlias.updateMany({
    where: { partnerId: gone.id },
    data: { partnerId: stays.id },
  })
  await tx.partner.delete({ where: { id: gone.id } })
  await tx.partnerAlias.create({ data: { alias: gone.name, partnerId: stays.id } })
  const { name, kind, aliases } = gone
  await asked.audit([
    {
      action: 'partner.merge',
      resource: `partner/${gone.id}`,
      before: { name, kind, aliases },
      after: {
        into: stays.name,
        activities: activities.map(({ number, plan }) => `${number} (${plan.title})`),
      },
    },
    {
      action: 'partner.edit',
      resource: `partner/${stays.id}`,
      before: { aliases: stays.aliases },
      after: { aliases: [...stays.aliases, ...aliases, name] },
    },
  ])
  const made = (await partnersIn(tx)).find(({ id }) => id === stays.id) ?? stays
  return { ...made, version: await versionOf(tx, `partner/${stays.id}`) }
}

async function moveLinks({ tx }: WritingAll<typeof mergePartner>, from: number, to: number) {
  await tx.$executeRaw`
    INSERT INTO activity_partner (activity_id, partner_id)
    SELECT activity_id, ${to} FROM activity_partner WHERE partner_id = ${from} ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    INSERT INTO area_partner (area_id, partner_id)
    SELECT area_id, ${to} FROM area_partner WHERE partner_id = ${from} ON CONFLICT DO NOTHING`
  await tx.activityPartner.deleteMany({ where: { partnerId: from } })
  await tx.areaPartner.deleteMany({ where: { partnerId: from } })
}
