import type { View } from '@koreplan/contract'
import type { ViewPage } from '@koreplan/domain'
import { Bookmark } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useViews } from './use-views.ts'
import { useViewWrites } from './use-view-writes.ts'
import { ViewForm } from './view-form.tsx'
import { ViewLine, ViewLink } from './view-line.tsx'
import styles from './views.module.css'

/** The lists that somebody wants to see again: to choose, keep, rename, share and forget. */
export default function ViewsMenu({ page }: { page: ViewPage }) {
  const { t } = useTranslation('views')
  const of = useViews(page)
  const { add, edit, remove } = useViewWrites(of)
  const [form, setForm] = useState<'new' | View | null>(null)
  const { plan, views, now, chosen, differs } = of
  const keepButton = useRef<HTMLButtonElement>(null)
  const close = () => {
    setForm(null)
    // The form is gone, and the focus that was in it.
    requestAnimationFrame(() => keepButton.current?.focus())
    add.reset()
    edit.reset()
  }

  const keep = async (name: string, shared: boolean) => {
    await add.writeAndWait({ params: { plan }, body: { page, name, query: now, shared } })
    close()
  }
  const change = async ({ id }: View, body: Partial<Pick<View, 'name' | 'query' | 'shared'>>) => {
    await edit.writeAndWait({ params: { plan, view: id }, body })
    close()
  }
  // What is refused stands in the form.
  const told = (work: Promise<void>) => void work.catch(() => undefined)

  return (
    <Disclosure
      label={
        <>
          <Bookmark aria-hidden size={18} />
          {chosen ? t('chosen', { name: chosen.name }) : t('title')}
          {differs && <span className={styles.differs}>{t('differs')}</span>}
        </>
      }
    >
      <div className={styles.panel}>
        <ul className={styles.list} aria-label={t('title')}>
          <li className={styles.line}>
            <ViewLink of={of} id={null} query="" isChosen={chosen === null && now === ''}>
              {t('standard')}
            </ViewLink>
          </li>
          {views.map((view) => (
            <ViewLine
              key={view.id}
              view={view}
              of={of}
              onEdit={() => setForm(view)}
              onRemove={() => remove.write({ params: { plan, view: view.id } })}
            />
          ))}
        </ul>
        {form === null ? (
          <div className={styles.buttons}>
            {chosen?.own === true && differs && (
              <Button onClick={() => told(change(chosen, { query: now }))}>
                {t('saveInto', { name: chosen.name })}
              </Button>
            )}
            <Button ref={keepButton} onClick={() => setForm('new')}>
              {t('keep')}
            </Button>
          </div>
        ) : (
          <ViewForm
            key={form === 'new' ? 'new' : form.id}
            initial={form === 'new' ? { name: '', shared: false } : form}
            error={form === 'new' ? add.error : edit.error}
            busy={add.isPending || edit.isPending}
            onCancel={close}
            onSave={({ name, shared }) =>
              told(form === 'new' ? keep(name, shared) : change(form, { name, shared }))
            }
          />
        )}
      </div>
    </Disclosure>
  )
}
