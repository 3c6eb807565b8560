import { expect, test } from 'vitest'
import { canUndo, undo } from './undo.ts'

test('the latest change is taken back first, each one once, then there is none', () => {
  const undone: string[] = []
  for (const id of ['a', 'b', 'c']) canUndo({ id, run: () => undone.push(id) })
  expect([undo('b'), undo('b'), undo(), undo(), undo()]).toEqual([true, false, true, true, false])
  expect(undone).toEqual(['b', 'c', 'a'])
})
