import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { Section } from '../../ui/section.tsx'
import styles from './evaluation.module.css'

interface Props {
  /** What the address names it by: `/evaluation/4.2#decision`. */
  id: string
  title: string
  children: ReactNode
}

/** A part of an activity's page that the checklist leads to. The page goes there once it has been read. */
export function PartOfItem({ id, title, children }: Props) {
  const part = useRef<HTMLDivElement>(null)
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash === id) part.current?.scrollIntoView()
  }, [hash, id])
  return (
    <div ref={part} id={id} className={styles.part}>
      <Section title={title}>{children}</Section>
    </div>
  )
}
