import { join } from 'node:path'
import { onWriting } from './advice.mjs'
import { codeOf, withLock } from './lock.mjs'
import { removeStamp, writeStamp } from './stamp.mjs'
import { Stopped, runStep } from './step.mjs'
import { fitNode, toolchainFolder } from './toolchain.mjs'
import { buildingWeb, fetchingToolchain, generatingClient, installing } from './work.mjs'

/**
 * Makes everything that is missing or out of date, and answers the Node to run with. When nothing
 * is, nothing is written and no network is needed.
 * @param {string} root
 * @param {{ web: boolean }} options whether the built web app is needed too
 */
export async function prepare(root, { web }) {
  const node = fitNode(root)
  const install = installing(root, node)
  const works = [
    fetchingToolchain(root, node, install),
    install,
    generatingClient(root, node),
    ...(web ? [buildingWeb(root, node)] : []),
  ]
  if (works.every((work) => work.isDone())) return node
  const lock = join(toolchainFolder(root), 'lock')
  try {
    await withLock(lock, sayWaiting, async (noteGroup) => {
      for (const work of works) {
        if (work.isDone()) continue
        const text = work.stampText()
        removeStamp(work.stamp)
        await runStep(work.step(), noteGroup)
        writeStamp(work.stamp, text)
      }
    })
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error
    throw new Stopped(`${String(error)}\n${onWriting}`)
  }
  return node
}

/** @param {number} pid */
function sayWaiting(pid) {
  console.log(`Another process (${pid}) is preparing this folder; waiting for it.`)
}
