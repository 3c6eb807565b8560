import { useMatch } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './page-heading.module.css'

interface Props {
  /** The page's own title: of the tab, and of the heading unless `children` say it with more. */
  title: string
  children?: ReactNode
  /** The language of the heading when it is not the screen's: a plan's own words. */
  lang?: string | undefined
  /** A line under the heading. */
  lead?: ReactNode
}

/** The path that the reader was last taken to; on the first page the browser keeps the focus. */
let lastPath: string | null = null

/** A page's h1 and the title of its tab. Focus moves to it when another page has been opened. */
export function PageHeading({ title, children, lang, lead }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  // The page's own path: the address may already be the next page's.
  const path = useMatch({ strict: false, select: ({ pathname }) => pathname })

  // The page is changed without the browser knowing: who hears it, or uses keys, is taken along.
  useEffect(() => {
    if (lastPath !== null && lastPath !== path) heading.current?.focus({ preventScroll: true })
    lastPath = path
  }, [path])

  return (
    <div className={styles.heading}>
      <title>{`${title} – ${t('product')}`}</title>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children ?? title}
      </h1>
      {lead && <div className={styles.lead}>{lead}</div>}
    </div>
  )
}
