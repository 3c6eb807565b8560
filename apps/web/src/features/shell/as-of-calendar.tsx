import { parseDate } from '@internationalized/date'
import type { IsoDate } from '@koreplan/domain'
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './as-of-calendar.module.css'

interface Props {
  date: IsoDate
  button: RefObject<HTMLButtonElement | null>
  onChange: (date: IsoDate) => void
  onClose: () => void
}

/** A month's days to choose from, under the button that opened it. */
export default function AsOfCalendar({ date, button, onChange, onClose }: Props) {
  const { t } = useTranslation('asOf')
  const { language } = useFormat()
  const [month, setMonth] = useState(() => parseDate(date))
  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Popover
        triggerRef={button}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <Dialog aria-label={t('calendar')} className={styles.dialog ?? ''}>
          <Calendar
            aria-label={t('calendar')}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to choose a day
            autoFocus
            value={parseDate(date)}
            focusedValue={month}
            onFocusChange={setMonth}
            onChange={(chosen) => onChange(chosen.toString())}
          >
            <header className={styles.header}>
              <Button
                slot={null}
                aria-label={t('previousYear')}
                onPress={() => setMonth(month.subtract({ years: 1 }))}
              >
                <ChevronsLeft aria-hidden size={20} />
              </Button>
              <Button slot="previous" aria-label={t('previousMonth')}>
                <ChevronLeft aria-hidden size={20} />
              </Button>
              <Heading className={styles.month ?? ''} />
              <Button slot="next" aria-label={t('nextMonth')}>
                <ChevronRight aria-hidden size={20} />
              </Button>
              <Button
                slot={null}
                aria-label={t('nextYear')}
                onPress={() => setMonth(month.add({ years: 1 }))}
              >
                <ChevronsRight aria-hidden size={20} />
              </Button>
            </header>
            <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(day) => <CalendarCell date={day} className={styles.day ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </I18nProvider>
  )
}
