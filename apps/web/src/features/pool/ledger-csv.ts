import type { Entry } from '@koreplan/contract'
import { cellsIn } from '../../charts/chart-table.ts'
import { csvText } from '../../lib/csv.ts'
import type { Formats } from '../../lib/format.ts'
import { signedAmount } from './signed-amount.ts'
import type { PoolTexts } from './use-pool-texts.ts'

/** The ledger for a spreadsheet: kroner with two decimals, dates as YYYY-MM-DD. */
export function ledgerCsv(
  entries: readonly Entry[],
  whole: readonly Entry[],
  t: PoolTexts,
  format: Formats,
): string {
  const { text, date, amount } = cellsIn(format)
  const columns = [
    t('number'),
    t('date'),
    t('kind'),
    t('text'),
    t('area'),
    t('activity'),
    t('payee'),
    t('voucher'),
    t('sum'),
    t('remainingAfter'),
    t('availableAfter'),
    t('voidsColumn'),
  ]
  const rows = entries.map((entry) => {
    const { ore, sign } = signedAmount(entry, whole)
    return [
      text(String(entry.id)),
      date(entry.date),
      text(t(`words:entryKind.${entry.kind}`)),
      text(entry.text),
      text(entry.area ? `${entry.area.number} ${entry.area.shortTitle}` : ''),
      text(entry.activity ? `${entry.activity.number} ${entry.activity.title}` : ''),
      text(entry.payee ?? ''),
      text(entry.voucher ?? ''),
      amount(sign === 0 ? ore : sign * ore),
      amount(entry.remainingOre),
      amount(entry.availableOre),
      text(entry.voidsId === null ? '' : String(entry.voidsId)),
    ]
  })
  return csvText(columns, rows)
}
