import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * What axe finds on a page, or in the part of it that a selector names: each rule with the first element
 * that breaks it. Only findings leave the page: handing over all that passed, too, as
 * @axe-core/playwright does, takes many times as long as the looking.
 */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(`typeof axe === 'object' || (() => { ${axe.source} })()`)
  return page.evaluate(async (selector) => {
    // A colour on its way to another is neither of the two.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run(selector, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, part)
}
