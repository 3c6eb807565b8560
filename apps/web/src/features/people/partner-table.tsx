import type { Partner } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import styles from '../../ui/form.module.css'

interface Props {
  partners: readonly (Partner & { readonly participates: number })[]
  onEdit: (partner: Partner) => void
  onMerge: (partner: Partner) => void
}

export function PartnerTable({ partners, onEdit, onMerge }: Props) {
  const { t } = useTranslation(['admin', 'words'])
  const f = useFormat()
  return (
    <CardTable
      caption={t('partners.title')}
      rows={partners}
      keyOf={({ id }) => id}
      columns={[
        { title: t('people.name'), cell: ({ name }) => <span lang="da">{name}</span> },
        { title: t('people.kind'), cell: ({ kind }) => t(`words:partnerKind.${kind}`) },
        {
          title: t('people.aliases'),
          wide: true,
          cell: ({ aliases }) => <span lang="da">{aliases.join(', ')}</span>,
        },
        {
          title: t('people.participates'),
          numeric: true,
          cell: ({ participates }) => f.number(participates),
        },
        {
          title: '',
          cell: (partner) => (
            <div className={`${styles.actions} ${styles.unbroken}`}>
              <Button
                aria-label={t('people.editOf', { name: partner.name })}
                onClick={() => onEdit(partner)}
              >
                {t('people.edit')}
              </Button>
              <Button
                aria-label={t('partners.mergeOf', { name: partner.name })}
                onClick={() => onMerge(partner)}
              >
                {t('partners.merge')}
              </Button>
            </div>
          ),
        },
      ]}
    />
  )
}
