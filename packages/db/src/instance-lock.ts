import pg from 'pg'

/** Ours alone: "Køre" in ASCII. Advisory locks are per database. */
const INSTANCE_LOCK = 0x4b_6f_72_65

/** As long as a killed process' connection may need to be noticed. */
const PATIENCE = '2s'

const LOCK_NOT_AVAILABLE = '55P03'

export interface InstanceHold {
  /** Lets the next process in. */
  release(): Promise<void>
  /**
   * Called once when the hold ends without `release`: PostgreSQL was killed or cut the connection.
   */
  onLost(callback: (error: Error) => void): void
}

/**
 * Makes this process the only one on an embedded database, by a lock that ends with its connection
 * and so with the process, however it ends. Null when another process holds it.
 */
export async function holdInstance(url: string): Promise<InstanceHold | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'koreplan instance',
    keepAlive: true,
  })
  let released = false
  const lost = new Promise<Error>((resolve) => {
    client.on('error', (error) => {
      if (!released) resolve(error)
    })
  })
  const release = async (): Promise<void> => {
    released = true
    await client.end()
  }
  const tell = async (callback: (error: Error) => void): Promise<void> => callback(await lost)
  await client.connect()
  try {
    await client.query(`SET lock_timeout = '${PATIENCE}'`)
    await client.query('SELECT pg_advisory_lock($1)', [INSTANCE_LOCK])
  } catch (error) {
    await release()
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return null
    throw error
  }
  return {
    release,
    onLost: (callback) => void tell(callback),
  }
}
