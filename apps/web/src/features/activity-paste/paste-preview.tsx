import { useTranslation } from 'react-i18next'
import table from '../../ui/data-table.module.css'
import { ChangeWords } from '../activity-grid/change-words.tsx'
import { isNothing } from '../activity-grid/row-edit.ts'
import styles from './paste.module.css'
import type { LineFault, PastedLine } from './pasted-rows.ts'

interface Props {
  lines: readonly (PastedLine & { readonly refused: readonly string[] })[]
}

/** Line by line what changes from what to what, and what cannot be understood. What stays as it is, is left out. */
export function PastePreview({ lines }: Props) {
  const { t } = useTranslation(['grid', 'activities'])
  const told = lines.filter(
    ({ change, faults, refused }) => !isNothing(change) || faults.length + refused.length > 0,
  )
  return (
    <table className={`${table.table} ${styles.preview}`}>
      <caption className="visually-hidden">{t('previewCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('activities:activity')}</th>
          <th scope="col">{t('whatChanges')}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ line, row, change, faults, refused }) => (
          <tr key={line} data-faulty={faults.length + refused.length > 0}>
            <td>{line}</td>
            <th scope="row">
              {row ? (
                <>
                  {row.number} <span lang="da">{row.title}</span>
                </>
              ) : (
                '–'
              )}
            </th>
            <td>
              {faults.map((fault) => (
                <p key={`${fault.column}-${fault.fault}`} className={styles.fault}>
                  <FaultWords {...fault} />
                </p>
              ))}
              {refused.map((text) => (
                <p key={text} className={styles.fault}>
                  {text}
                </p>
              ))}
              {row && <ChangeWords row={row} change={change} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function FaultWords({ column, fault, text }: LineFault) {
  const { t } = useTranslation('grid')
  return (
    <>
      {column && `${t(`pasted.${column}`)}${text && ` »${text}«`}: `}
      {t(`fault.${fault}`)}
    </>
  )
}
