/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-to-interactive-role --
   the keys of the list are heard by its field, as the combobox pattern has it */
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { plain } from '../read-cell.ts'
import type { CellFault, ReadCell } from '../read-cell.ts'
import type { RowEdit } from '../row-edit.ts'
import { EditorFrame } from './editor-frame.tsx'
import type { EditorProps } from './editor.ts'
import styles from './editors.module.css'
import { useSelected } from './use-selected.ts'

export interface Choice {
  readonly label: string
  /** Other words by which it is found. */
  readonly also?: readonly string[]
  readonly edit: RowEdit
}

interface Props extends EditorProps {
  readonly choices: readonly Choice[]
  /** The one that holds now. */
  readonly now: number
  /** What is wrong when nothing is found. */
  readonly unknown: CellFault
}

/** One of a list: found by typing, walked by arrows, taken by Enter, Tab or a click. */
export function ChoiceEditor({ choices, now, unknown, ...props }: Props) {
  const { typed, name } = props
  const id = useId()
  const [text, setText] = useState(typed ?? choices[now]?.label ?? '')
  const [isTyped, setTyped] = useState(typed !== null)
  const found = isTyped ? choices.filter((choice) => fits(choice, text)) : choices
  const [at, setAt] = useState(typed === null ? now : 0)
  // What holds now may be none of them.
  const active = Math.min(at, found.length - 1)
  const clicked = useRef<Choice | null>(null)
  const field = useSelected(typed === null)
  const list = useRef<HTMLUListElement>(null)

  const read = (): ReadCell<RowEdit | null> => {
    if (!clicked.current && !isTyped && at === now) return { value: null }
    const choice = clicked.current ?? found[active]
    return choice ? { value: choice.edit } : { fault: unknown }
  }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const from = active < 0 && step < 0 ? 0 : active
    const next = (from + step + found.length) % found.length
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <EditorFrame {...props} read={read}>
      {(about, done) => (
        <>
          <input
            ref={field}
            {...about}
            role="combobox"
            className={styles.input}
            aria-label={name}
            aria-expanded="true"
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            value={text}
            onKeyDown={walk}
            onChange={(event) => {
              setText(event.target.value)
              setTyped(true)
              setAt(0)
            }}
          />
          <ul ref={list} id={id} role="listbox" aria-label={name} className={styles.list}>
            {found.map((choice, index) => (
              <li
                key={choice.label}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                data-now={choice === choices[now]}
                className={styles.option}
                // The field keeps the focus, and so the editor stays open until the click.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setAt(index)}
                onClick={() => {
                  clicked.current = choice
                  done('stay')
                }}
              >
                {choice.label}
              </li>
            ))}
          </ul>
        </>
      )}
    </EditorFrame>
  )
}

const fits = ({ label, also = [] }: Choice, text: string): boolean =>
  [label, ...also].some((words) =>
    plain(words)
      .split(' ')
      .some((_, from, all) => all.slice(from).join(' ').startsWith(plain(text))),
  )
