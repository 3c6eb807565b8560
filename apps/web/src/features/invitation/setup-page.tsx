import { setUpAdministrator } from '@koreplan/contract'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sendAsAnyone } from '../../lib/api.ts'
import { usePasswordRule } from '../account/use-password-rule.ts'
import { textOf, useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { NewPasswordField } from '../account/new-password-field.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from '../../ui/form.module.css'
import { openFront } from '../session/sign-out.ts'

const FIELDS = ['code', 'name', 'email', 'password'] as const

/** The first administrator is made with the code that the program printed at its first start. */
export function SetupPage() {
  const { t } = useTranslation('signIn')
  const { code } = useSearch({ strict: false })
  const check = usePasswordRule('password')
  const { busy, error, faults, onSubmit } = useSubmit(
    async (fields) => {
      const [given = '', name = '', email = '', password = ''] = FIELDS.map((field) =>
        textOf(fields, field),
      )
      const body = { code: given.trim(), name: name.trim(), email: email.trim(), password }
      await sendAsAnyone(setUpAdministrator, { body })
      await openFront()
    },
    { required: FIELDS, check },
  )
  return (
    <>
      <PageHeading title={t('setup.title')} lead={t('setup.lead')} />
      <form className={styles.form} noValidate onSubmit={onSubmit}>
        <FormFault error={error} fields={FIELDS} />
        <TextField
          label={t('setup.code')}
          hint={t('setup.codeHint')}
          name="code"
          autoComplete="off"
          spellCheck={false}
          defaultValue={code}
          fault={faults['code']}
        />
        <TextField label={t('setup.name')} name="name" autoComplete="name" fault={faults['name']} />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          fault={faults['email']}
        />
        <NewPasswordField label={t('password')} name="password" fault={faults['password']} />
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? t('setup.submitting') : t('setup.submit')}
        </Button>
      </form>
    </>
  )
}
