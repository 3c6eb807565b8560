import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'

interface Props extends ComponentPropsWithRef<'button'> {
  /** `plain` has no border until it is pointed at. */
  look?: 'primary' | 'secondary' | 'plain'
}

/** A native button in the house's looks. */
export function Button({ look = 'secondary', className, ...rest }: Props) {
  return (
    <button type="button" data-look={look} className={buttonClass(look, className)} {...rest} />
  )
}

/** The same looks for a link. */
export const buttonClass = (look: NonNullable<Props['look']> = 'secondary', also?: string) =>
  [styles.button, styles[look], also].filter(Boolean).join(' ')
