import { addPartner, editPartner, type Partner } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { NamedDialog, type Named } from './named-dialog.tsx'
import { PartnerTable } from './partner-table.tsx'
import { partnersQuery } from './queries.ts'

type Doing =
  | { readonly what: 'add' }
  | { readonly what: 'edit' | 'merge'; readonly partner: Partner }
  | null

const NEW: Required<Named> = { name: '', aliases: [], kind: 'company' }

/** Everybody outside the municipality who takes part: names, kinds, other spellings, two made one. */
export function PartnersPage() {
  const { t } = useTranslation('admin')
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const query = useQuery(partnersQuery)
  return (
    <>
      <PageHeading title={t('partners.title')} lead={t('partners.lead')} />
      <Button onClick={() => setDoing({ what: 'add' })}>
        <Plus aria-hidden size={20} />
        {t('partners.add')}
      </Button>
      <LoadFrame query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyNotice title={t('partners.none')} />
          ) : (
            <PartnerTable
              partners={items}
              onEdit={(partner) => setDoing({ what: 'edit', partner })}
              onMerge={(partner) => setDoing({ what: 'merge', partner })}
            />
          )
        }
      </LoadFrame>
      {doing?.what === 'add' && (
        <NamedDialog
          title={t('partners.add')}
          former={NEW}
          save={(body) => send(addPartner, { body: { ...NEW, ...body } })}
          onClose={close}
        />
      )}
      {doing?.what === 'edit' && (
        <NamedDialog
          title={t('people.editOf', { name: doing.partner.name })}
          former={doing.partner}
          save={(body) =>
            send(
              editPartner,
              { params: { id: doing.partner.id }, body },
              { ifMatch: doing.partner.version },
            )
          }
          onClose={close}
        />
      )}
      {doing?.what === 'merge' && (
        <MergeDialog partner={doing.partner} all={query.data?.items ?? []} onClose={close} />
      )}
    </>
  )
}
