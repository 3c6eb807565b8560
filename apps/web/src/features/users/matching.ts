import type { User } from '@koreplan/contract'
import type { Role } from '@koreplan/domain'

/** The accounts whose name, address, role or unit has each of the words, whatever the letters' case. */
export function matching(
  users: readonly User[],
  text: string,
  wordOf: (role: Role) => string,
): readonly User[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  return users.filter(({ name, email, grants }) => {
    const roles = grants.map(({ role, unit }) => `${wordOf(role)} ${unit?.name ?? ''}`)
    const whole = [name, email, ...roles].join(' ').toLocaleLowerCase('da')
    return words.every((word) => whole.includes(word))
  })
}
