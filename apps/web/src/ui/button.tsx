import type { ComponentPropsWithRef } from 'react'
import styles from './button.module.css'

interface Props extends ComponentPropsWithRef<'button'> {
  /** `plain` has no border until it is pointed at. */
  look?: 'primary' | 'secondary' | 'plain'
  /** Does nothing meanwhile, and keeps the focus, which a disabled button would lose. */
  busy?: boolean
}

/** A native button in the house's looks. */
export function Button({ look = 'secondary', busy = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      data-look={look}
      className={buttonClass(look, className)}
      {...rest}
      {...(busy && { 'aria-disabled': true, onClick: (event) => event.preventDefault() })}
    />
  )
}

/** The same looks for a link. */
export const buttonClass = (look: NonNullable<Props['look']> = 'secondary', also?: string) =>
  [styles.button, styles[look], also].filter(Boolean).join(' ')
