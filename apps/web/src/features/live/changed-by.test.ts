import { expect, it } from 'vitest'
import { changedBy } from './changed-by.ts'

const change = (revision: number, resource: string, id: string | null, plan = 'p') => ({
  plan,
  revision,
  resources: [resource, 'update'],
  by: id === null ? null : { id, name: `Navn ${id}` },
})
const asked = { plan: 'p', resource: 'activity/4.2', version: 10, me: 'mig' }

it('tells who else changed the thing last, after the version that is being edited', () => {
  const changes = [
    change(9, 'activity/4.2', 'a'),
    change(11, 'activity/4.2', 'b'),
    change(12, 'activity/4.2', 'c'),
    change(13, 'activity/4.20', 'd'),
    change(14, 'activity/4.2', 'e', 'q'),
  ]
  expect(changedBy(changes, asked)).toEqual({ name: 'Navn c', revision: 12 })
})

it('one’s own changes, and those of nobody, are no news', () => {
  const changes = [change(11, 'activity/4.2', 'mig'), change(12, 'activity/4.2', null)]
  expect(changedBy(changes, asked)).toBeNull()
})
