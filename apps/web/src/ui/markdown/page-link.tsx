import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'

/** A link in a text to a page of the product: opened without loading the product anew. */
export function PageLink({ href, children }: { href: string; children: ReactNode }) {
  const router = useRouter()
  const open = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
    if (!isPlain || event.defaultPrevented) return
    event.preventDefault()
    router.history.push(href)
  }
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  )
}
