import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import styles from './markdown.module.css'
import { PageLink } from './page-link.tsx'
import { isPage, safeAddress } from './safe-address.ts'

/**
 * Markdown as elements. HTML in it stays text, an address that is none of the web's or mail's is no link, and pictures
 * are links: nothing is fetched from elsewhere because somebody reads a text.
 */
export default function MarkdownText({ text }: { text: string }) {
  const { t } = useTranslation('editing')
  const id = useId()
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      remarkRehypeOptions={{
        clobberPrefix: id,
        footnoteLabel: t('footnotes'),
        footnoteBackLabel: t('backToText'),
      }}
      urlTransform={safeAddress}
      components={COMPONENTS}
    >
      {text}
    </ReactMarkdown>
  )
}

const COMPONENTS = {
  // Texts stand under the page's h3.
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h5>{children}</h5>,
  h3: ({ children }) => <h6>{children}</h6>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
  a: ({ href, children, id }) => (
    <SafeLink href={href} id={id}>
      {children}
    </SafeLink>
  ),
  img: ({ src, alt }) => (
    <SafeLink href={typeof src === 'string' ? src : ''}>{alt === '' ? src : alt}</SafeLink>
  ),
  input: ({ checked }) => (checked ? '☑ ' : '☐ '),
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
  table: ({ children }) => <WideTable>{children}</WideTable>,
} satisfies Components

function SafeLink({
  href = '',
  id,
  children,
}: {
  href?: string | undefined
  id?: string | undefined
  children: ReactNode
}) {
  if (href === '') return children
  if (isPage(href)) return <PageLink href={href}>{children}</PageLink>
  return (
    <a href={href} id={id} {...(!href.startsWith('#') && { rel: 'noopener noreferrer' })}>
      {children}
    </a>
  )
}

function WideTable({ children }: { children: ReactNode }) {
  const { t } = useTranslation('editing')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys
    <div className={styles.table} role="group" aria-label={t('table')} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
