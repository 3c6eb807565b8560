import type { NewGrant } from '@koreplan/contract'
import { ROLES, type Role } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SelectField } from '../../ui/select-field.tsx'
import { plansQuery } from '../plan/queries.ts'
import { unitsQuery } from '../people/queries.ts'

interface Props {
  /** The role as it has been chosen; null until what belongs to it is chosen too. */
  onChange: (grant: NewGrant | null) => void
  /** It may be left for later. */
  optional?: boolean
}

/** A role, in which plan, and for a contact person of which unit. */
export function GrantFields({ onChange, optional = false }: Props) {
  const { t } = useTranslation(['admin', 'words', 'signIn'])
  const plans = useQuery(plansQuery).data?.items ?? []
  const units = useQuery(unitsQuery).data?.items ?? []
  const [role, setRole] = useState<Role>()
  const [plan = plans[0]?.slug, setPlan] = useState<string>()
  const [unit, setUnit] = useState<string>()

  const choose = (next: {
    role?: Role | undefined
    plan?: string | undefined
    unit?: string | undefined
  }) => {
    const chosen = { role, plan, unit, ...next }
    setRole(chosen.role)
    setPlan(chosen.plan)
    setUnit(chosen.unit)
    onChange(grantOf(chosen))
  }
  return (
    <>
      <SelectField
        label={t('users.role')}
        all={t(optional ? 'users.roleLater' : 'users.choose')}
        value={role}
        options={ROLES.map((value) => ({ value, label: t(`words:role.${value}`) }))}
        onChange={(value) => choose({ role: ROLES.find((known) => known === value) })}
      />
      {role && <p>{t(`signIn:may.${role}`)}</p>}
      {role && role !== 'administrator' && plans.length > 1 && (
        <SelectField
          label={t('users.plan')}
          all={t('users.choose')}
          value={plan}
          options={plans.map(({ slug, shortTitle }) => ({ value: slug, label: shortTitle }))}
          onChange={(value) => choose({ plan: value })}
        />
      )}
      {role === 'unit_contact' && (
        <SelectField
          label={t('users.unit')}
          all={t('users.choose')}
          value={unit}
          options={units.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(value) => choose({ unit: value })}
        />
      )}
    </>
  )
}

interface Chosen {
  readonly role: Role | undefined
  readonly plan: string | undefined
  readonly unit: string | undefined
}

/** A contact person has a unit, an administrator no plan, everybody else a plan alone. */
function grantOf({ role, plan, unit }: Chosen): NewGrant | null {
  if (role === undefined) return null
  if (role === 'administrator') return { role }
  if (plan === undefined) return null
  if (role !== 'unit_contact') return { role, plan }
  return unit === undefined ? null : { role, plan, unit: Number(unit) }
}
