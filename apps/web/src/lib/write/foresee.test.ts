import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { foreseen, showForeseen, takeBack } from './foresee.ts'

const title = (text: string) => (reply: { title: string }) => ({ ...reply, title: text })

test('a change that is foreseen shows on every date that has been read, and nowhere else', async () => {
  const client = new QueryClient()
  client.setQueryData(['plan', 'activity', '4.2', '2008-11-01'], { title: 'Før' })
  client.setQueryData(['plan', 'activity', '4.2', '2008-12-01'], { title: 'Før' })
  client.setQueryData(['plan', 'activity', '4.3', '2008-11-01'], { title: 'En anden' })
  await showForeseen(client, [foreseen(['plan', 'activity', '4.2'], title('Nu'))])
  const shown = client.getQueriesData<{ title: string }>({ queryKey: ['plan', 'activity'] })
  expect(shown.map(([, reply]) => reply?.title)).toEqual(['Nu', 'Nu', 'En anden'])
})

test('what was refused is taken back to what was there first, though it was changed twice', async () => {
  const client = new QueryClient()
  const key = ['plan', 'activity', '4.2', '2008-11-01']
  client.setQueryData(key, { title: 'Før' })
  const former = await showForeseen(client, [
    foreseen(['plan', 'activity'], title('Én')),
    foreseen(['plan', 'activity', '4.2'], title('To')),
  ])
  expect(client.getQueryData(key)).toEqual({ title: 'To' })
  takeBack(client, former)
  expect(client.getQueryData(key)).toEqual({ title: 'Før' })
})
