import { addUnit, editUnit, type Unit } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { NamedDialog } from './named-dialog.tsx'
import { unitsQuery } from './queries.ts'

const NEW = { name: '', aliases: [] }

/** The internal departments, with the spellings that documents name them by. */
export function UnitsPage() {
  const { t } = useTranslation('admin')
  const f = useFormat()
  const [edited, setEdited] = useState<Unit | 'new' | null>(null)
  const close = () => setEdited(null)
  return (
    <>
      <PageHeading title={t('units.title')} lead={t('units.lead')} />
      <Button onClick={() => setEdited('new')}>
        <Plus aria-hidden size={20} />
        {t('units.add')}
      </Button>
      <LoadFrame query={useQuery(unitsQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title={t('units.none')} />
          ) : (
            <CardTable
              caption={t('units.title')}
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { title: t('people.name'), cell: ({ name }) => <span lang="da">{name}</span> },
                {
                  title: t('people.aliases'),
                  wide: true,
                  cell: ({ aliases }) => <span lang="da">{aliases.join(', ')}</span>,
                },
                { title: t('units.leads'), numeric: true, cell: ({ leads }) => f.number(leads) },
                {
                  title: t('people.participates'),
                  numeric: true,
                  cell: ({ participates }) => f.number(participates),
                },
                {
                  title: '',
                  cell: (unit) => (
                    <Button
                      aria-label={t('people.editOf', { name: unit.name })}
                      onClick={() => setEdited(unit)}
                    >
                      {t('people.edit')}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </LoadFrame>
      {edited === 'new' && (
        <NamedDialog
          title={t('units.add')}
          former={NEW}
          save={({ name, aliases }) => send(addUnit, { body: { name, aliases } })}
          onClose={close}
        />
      )}
      {edited !== null && edited !== 'new' && (
        <NamedDialog
          title={t('people.editOf', { name: edited.name })}
          former={{ name: edited.name, aliases: edited.aliases }}
          save={({ name, aliases }) =>
            send(
              editUnit,
              { params: { id: edited.id }, body: { name, aliases } },
              { ifMatch: edited.version },
            )
          }
          onClose={close}
        />
      )}
    </>
  )
}
