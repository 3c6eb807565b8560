import { useQuery } from '@tanstack/react-query'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FileEntry } from './file-entry.tsx'
import styles from './files.module.css'
import type { FilePlace } from './place.ts'
import { filesQuery } from './queries.ts'

interface Props {
  readonly place: FilePlace
  /** What is said where there is none. */
  readonly none: string
  readonly mayRemove: boolean
}

/** The files that stand beside something, oldest first. */
export function FileList({ place, none, mayRemove }: Props) {
  const { plan } = usePlace()
  return (
    <LoadFrame query={useQuery(filesQuery(plan, place))}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.soft}>{none}</p>
        ) : (
          <ul className={styles.files}>
            {items.map((file) => (
              <FileEntry key={file.id} place={place} file={file} mayRemove={mayRemove} />
            ))}
          </ul>
        )
      }
    </LoadFrame>
  )
}
