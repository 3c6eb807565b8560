import { cellText, isFigure, type Block, type BlockOf, type Run } from '@koreplan/contract'
import { Fragment } from 'react'
import table from '../../ui/data-table.module.css'
import styles from './documents.module.css'

/** The blocks of a document. They have no keys of their own and never change places. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- the blocks of one document stand still
  return blocks.map((block, at) => <One key={at} block={block} />)
}

function One({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />
    case 'paragraph':
      return (
        <p className={block.tone === undefined ? undefined : styles[block.tone]}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'list':
      return <List {...block} />
    case 'facts':
      return (
        <dl className={styles.facts}>
          {block.items.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <Table {...block} />
    case 'figure':
      return <Figure {...block} />
    case 'notice':
      return <p className={styles.notice}>{block.text}</p>
    case 'pageBreak':
      return null
  }
}

/** Under the document's own title, which is the third of the page. */
const LEVELS = { 1: 'h4', 2: 'h5', 3: 'h6' } as const

function Heading({ level, text }: BlockOf<'heading'>) {
  const Level = LEVELS[level]
  return <Level className={styles[`level${level}`]}>{text}</Level>
}

function List({ ordered, items, level, start }: BlockOf<'list'>) {
  const Kind = ordered ? 'ol' : 'ul'
  return (
    <Kind className={styles.list} data-level={level} {...(ordered && { start })}>
      {items.map((runs, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the points of one list stand still
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </Kind>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const text = run.href === undefined ? run.text : <a href={run.href}>{run.text}</a>
    const said = run.emphasis === true ? <em>{text}</em> : text
    // oxlint-disable-next-line react/no-array-index-key -- the pieces of one line stand still
    return <Fragment key={at}>{run.strong === true ? <strong>{said}</strong> : said}</Fragment>
  })
}

function Table({ caption, columns, rows, total }: BlockOf<'table'>) {
  const cells = (row: (typeof rows)[number], isTotal = false) =>
    columns.map(({ heading, kind }, at) => {
      const value = row[at] ?? null
      const text = isTotal && value === null ? '' : cellText(kind, value)
      const numeric = isFigure(kind) || undefined
      return at === 0 ? (
        <th key={heading} scope="row">
          {text}
        </th>
      ) : (
        <td key={heading} data-numeric={numeric}>
          {text}
        </td>
      )
    })
  return (
    // Where it is wider than the screen, the keyboard moves it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached
    <div className={styles.wide} role="group" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, kind }) => (
              <th key={heading} scope="col" data-numeric={isFigure(kind) || undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- the rows of one document stand still
            <tr key={at}>{cells(row)}</tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr>{cells(total, true)}</tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** As a picture of its own, so that nothing in it is of the page. */
function Figure({ svg, alt, caption, width, height }: BlockOf<'figure'>) {
  return (
    <figure className={styles.figure}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={alt}
        width={width}
        height={height}
      />
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
