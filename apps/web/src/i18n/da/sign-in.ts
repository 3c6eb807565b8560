import type { OidcError } from '@koreplan/contract'
import type { Role } from '@koreplan/domain'

export const signIn = {
  title: 'Log ind',
  lead: 'Køreplan følger op på kommunens handlingsplan. Log ind for at se planen.',
  email: 'E-mail',
  password: 'Adgangskode',
  submit: 'Log ind',
  submitting: 'Logger ind …',
  withAccount: 'Med din egen konto',
  byPassword: 'Log ind med e-mail og adgangskode',
  withProvider: 'Log ind med {{name}}',
  forgotten: 'Har du glemt adgangskoden, kan en administrator give dig et link til at vælge en ny.',
  noAdministrator:
    'Der er ingen administrator endnu. Åbn adressen, som serveren skrev ved første start, for at oprette en.',
  provider: {
    not_invited:
      'Du har login hos {{name}}, men ingen konto i Køreplan. Bed en administrator om en invitation.',
    disabled: 'Din konto i Køreplan er spærret. Kontakt en administrator, hvis det er forkert.',
    failed: 'Login hos {{name}} lykkedes ikke. Prøv igen, eller kontakt en administrator.',
  } satisfies Record<OidcError, string>,
  code: {
    title: 'Bekræft, at det er dig',
    lead: 'Indtast koden på seks cifre fra din godkendelsesapp.',
    label: 'Engangskode',
    backupLead: 'Indtast en af de nødkoder, du gemte. Hver kode virker kun én gang.',
    backupLabel: 'Nødkode',
    submit: 'Bekræft',
    submitting: 'Bekræfter …',
    useBackup: 'Brug en nødkode i stedet',
    useApp: 'Brug godkendelsesappen i stedet',
    back: 'Log ind som en anden',
  },
  demonstration: {
    title: 'Demonstration',
    text: 'Dette er en demonstration: Planen er virkelig, men opfølgningen er opdigtet. Vælg en konto. Under hver konto står, hvad rollen giver adgang til.',
  },
  may: {
    chair: 'Ser hele planen og dens historik og kan kommentere.',
    member: 'Ser hele planen og dens historik og kan kommentere.',
    secretariat: 'Redigerer planen, rapporterer og godkender det, som forvaltningerne indberetter.',
    unit_contact: 'Rapporterer om sin egen forvaltnings aktiviteter og kan kommentere.',
    director: 'Ser hele planen og dens historik og kan kommentere.',
    administrator: 'Opretter brugere, tildeler roller og ser revisionsloggen.',
  } satisfies Record<Role, string>,
  again: {
    title: 'Du er logget ud',
    text: 'Din session er udløbet. Log ind igen her; det, du har skrevet på siden, bliver stående.',
    other: 'Logger du ind som en anden, genindlæses siden.',
    provider: 'Login hos {{name}} åbner i et nyt vindue. Kom tilbage hertil bagefter.',
    check: 'Jeg er logget ind igen',
    notYet: 'Du er ikke logget ind endnu.',
    later: 'Ikke nu',
  },
  setup: {
    title: 'Opret den første administrator',
    lead: 'Her oprettes den første administrator, som opretter de andre brugere og giver dem roller.',
    name: 'Navn',
    submit: 'Opret administrator',
    submitting: 'Opretter …',
    code: 'Engangskode',
    codeHint: 'Serveren skrev den, da den blev startet første gang.',
  },
  invitation: {
    title: 'Vælg din adgangskode',
    lead: '{{name}}, din konto hedder {{email}}. Vælg en adgangskode, så er du i gang.',
    submit: 'Gem, og log ind',
    submitting: 'Gemmer …',
  },
}
