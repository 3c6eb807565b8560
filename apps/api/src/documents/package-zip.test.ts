import { expect, test } from 'vitest'
import { render } from './render.ts'
import { documentWith, MONEY } from './test-document.ts'

test.each(['1900-01-01', '1979-12-31', '1980-01-01', '2099-12-31', '2100-01-01', '2199-12-31'])(
  'Word and Excel are made as of %s, though a zip may not know the day',
  async (asOf) => {
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await render({ ...documentWith(MONEY), asOf }, format)
      expect(file.toString('latin1', 0, 2)).toBe('PK')
    }
  },
)
