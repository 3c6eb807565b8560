import { Download } from 'lucide-react'
import { useChartTexts } from './use-chart-texts.ts'

/** What the button says; who cannot see which chart it stands under hears it. */
export function ChartMenuLabel({ title }: { readonly title: string }) {
  const t = useChartTexts()
  return (
    <>
      <Download aria-hidden size={18} />
      {t('menu')}
      <span className="visually-hidden">: {title}</span>
    </>
  )
}
