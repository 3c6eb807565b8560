import type { signIn as danish } from '../da/sign-in.ts'
import type { Same } from '../texts.ts'

export const signIn = {
  title: 'Sign in',
  lead: 'Køreplan follows up the municipality’s action plan. Sign in to see the plan.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in …',
  withAccount: 'With your own account',
  byPassword: 'Sign in by e-mail and password',
  withProvider: 'Sign in with {{name}}',
  forgotten:
    'If you have forgotten your password, an administrator can give you a new link to choose one.',
  noAdministrator:
    'There is no administrator yet. Open the address that the server wrote at its first start to make one.',
  provider: {
    not_invited:
      '{{name}} knows you, but you have no account in Køreplan. Ask an administrator for an invitation.',
    disabled: 'Your account in Køreplan is closed. Contact an administrator if that is wrong.',
    failed: 'Signing in with {{name}} failed. Try again, or contact an administrator.',
  },
  code: {
    title: 'Confirm that it is you',
    lead: 'Enter the six-digit code from your authenticator app.',
    label: 'One-time code',
    backupLead: 'Enter one of the backup codes that you kept. Each works only once.',
    backupLabel: 'Backup code',
    submit: 'Confirm',
    submitting: 'Confirming …',
    useBackup: 'Use a backup code instead',
    useApp: 'Use the authenticator app instead',
    back: 'Sign in as somebody else',
  },
  demonstration: {
    title: 'Demonstration',
    text: 'This is a demonstration: the plan is real, but the follow-up is invented. Choose an account; each says what its role may do.',
  },
  may: {
    chair: 'Sees the whole plan and its history, and comments.',
    member: 'Sees the whole plan and its history, and comments.',
    secretariat: 'Edits the plan, reports, and approves what the units report.',
    unit_contact: 'Reports on the activities of its own unit, and comments.',
    director: 'Sees the whole plan and its history, and comments.',
    administrator: 'Makes users, grants roles and sees the audit log.',
  },
  again: {
    title: 'You are signed out',
    text: 'Your session has expired. Sign in again here; what you have written on the page stays.',
    other: 'If you sign in as somebody else, the page is loaded anew.',
    provider: 'Signing in with {{name}} opens in a new window. Come back here afterwards.',
    check: 'I have signed in again',
    notYet: 'You are not signed in yet.',
    later: 'Not now',
  },
  setup: {
    title: 'Make the first administrator',
    lead: 'The first administrator is made here, who makes the other users and grants their roles.',
    name: 'Name',
    submit: 'Make administrator',
    submitting: 'Making …',
    code: 'One-time code',
    codeHint: 'It is in what the server wrote at its first start.',
  },
  invitation: {
    title: 'Choose your password',
    lead: '{{name}}, your account is {{email}}. Choose a password and you are ready.',
    submit: 'Save and sign in',
    submitting: 'Saving …',
  },
} satisfies Same<typeof danish>
