import type { Attention } from '@koreplan/contract'
import { dates, escaped, numbers, type Linked } from './linked.ts'

/** What asks for attention as one sentence in Danish, with a link to it. */
export function attentionWords(item: Attention, linked: Linked): string {
  switch (item.kind) {
    case 'overdue':
      return `${linked.activity(item.activity)} skulle have været afsluttet for ${days(item.days)} siden.`
    case 'overspent':
      return `Der er brugt ${linked.amount(item.byOre)} mere end disponeret til »${escaped(item.text)}«.`
    case 'hours_exceeded':
      return item.allocated === null
        ? `${item.unit} har brugt ${linked.hours(item.used)} i ${item.year}, men er ikke tildelt timer.`
        : `${item.unit} har brugt ${linked.hours(item.used)} i ${item.year}, men er kun tildelt ${linked.hours(item.allocated)}.`
    case 'pool_exhausted':
      if (item.on === null)
        return `Ved evalueringens slutning er prognosen for ${item.pool} ${linked.amount(item.forecastOre ?? 0)}, så bevillingen på ${linked.amount(item.amountOre)} ikke rækker.`
      return item.on <= linked.asOf
        ? `${item.pool} på ${linked.amount(item.amountOre)} var brugt op den ${dates.longDate(item.on)}.`
        : `Med det nuværende tempo er ${item.pool} på ${linked.amount(item.amountOre)} brugt op den ${dates.longDate(item.on)}.`
    case 'behind':
      return `${linked.activity(item.activity)} er bagud: ${linked.percent(`/activities/${item.activity.number}`, item.progress)} mod forventet ${numbers.percent(item.expected)}.`
    case 'milestone_overdue':
      return `Delmålet »${escaped(item.title)}« under ${linked.activity(item.activity)} skulle være nået ${dates.longDate(item.dueDate)}.`
    case 'never_reported':
      return `Der er endnu intet rapporteret om ${linked.activity(item.activity)}.`
    case 'no_progress':
      return `${linked.activity(item.activity)} er meldt i gang, men det er ikke oplyst, hvor langt den er.`
    case 'recurring_behind':
      return `${linked.activity(item.activity)}: ${numbers.number(item.actual)} ${item.unit} i år mod forventet ${numbers.number(Math.round(item.expected * 10) / 10)} på dette tidspunkt.`
    case 'hours_unused':
      return `${linked.to(`/areas/${item.area.number}`, `${item.area.number} ${item.area.shortTitle}`)} er tildelt ${linked.hours(item.allocated)} i ${item.year}, men der er ikke brugt nogen endnu.`
    case 'on_hold':
      return `${linked.activity(item.activity)} har ligget i bero siden ${dates.longDate(item.since)}.`
  }
}

const days = (count: number): string => (count === 1 ? 'én dag' : `${numbers.number(count)} dage`)
