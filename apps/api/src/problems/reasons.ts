import type { Language } from '@koreplan/contract'
import type {
  WhyNotAccount,
  WhyNotAllocation,
  WhyNotArchiving,
  WhyNotEvaluating,
  WhyNotMeeting,
  WhyNotMonth,
  WhyNotReporting,
  WhyNotStatusReport,
  WhyNotTalk,
  WhyNotUndo,
  WhyNotVoidEntry,
} from '@koreplan/domain'
import { EVALUATION_REASONS } from './evaluation-reasons.ts'

/** Every rule of the domain for which something is not possible, as it is told. */
export type Reason =
  | WhyNotAccount
  | WhyNotArchiving
  | WhyNotEvaluating
  | WhyNotReporting
  | WhyNotTalk
  | WhyNotUndo
  | WhyNotVoidEntry
  | WhyNotMonth
  | WhyNotMeeting
  | WhyNotStatusReport
  | WhyNotAllocation
  | 'hours_changed'
  | 'already_applied'
  | 'documents_waiting'
  | WhyNotRead

/** Why a document cannot be read as a table of expenses. */
export type WhyNotRead =
  | 'neither_csv_nor_xlsx'
  | 'not_readable'
  | 'no_table'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'too_big_inside'

export const REASONS = {
  ...EVALUATION_REASONS,
  opened_once: {
    da: 'En plan evalueres én gang. Skæringsdatoen kan flyttes, så længe evalueringen er åben.',
    en: 'A plan is evaluated once. The cut-off date can be moved while the evaluation is open.',
  },
  discarded: {
    da: 'Udkastet er kasseret. Opret et nyt.',
    en: 'The draft has been discarded. Make a new one.',
  },
  carried_on: {
    da: 'Den nye udgave er oprettet og redigeres for sig.',
    en: 'The new edition is made, and is edited by itself.',
  },
  only_followed: {
    da: 'En beslutning bliver stående. Indtast udvalgets nye beslutning i stedet.',
    en: 'A decision stands. Enter the committee’s later decision instead.',
  },
  already_cancelled: {
    da: 'Mødet er allerede aflyst.',
    en: 'The meeting has been cancelled already.',
  },
  not_cancelled: { da: 'Mødet er ikke aflyst.', en: 'The meeting is not cancelled.' },
  meeting_cancelled: {
    da: 'Mødet er aflyst og behandler ingen punkter.',
    en: 'The meeting is cancelled and takes nothing up.',
  },
  meeting_held: {
    da: 'Mødet er holdt, eller der er besluttet noget på det. Det kan ikke aflyses.',
    en: 'The meeting has been held, or something was decided at it. It cannot be cancelled.',
  },
  meeting_not_held: {
    da: 'Afsnittet kan skrives fra mødets dag.',
    en: 'This section can be written from the day of the meeting.',
  },
  already_off_agenda: {
    da: 'Punktet er allerede taget af dagsordenen.',
    en: 'The item has been taken off the agenda already.',
  },
  not_off_agenda: {
    da: 'Punktet er på dagsordenen.',
    en: 'The item is on the agenda.',
  },
  report_not_frozen: {
    da: 'Opfølgningen skal være fastfrosset, før den kan forelægges et møde.',
    en: 'A status report is frozen before it is presented at a meeting.',
  },
  report_later_than_meeting: {
    da: 'Opfølgningens skæringsdato ligger efter mødet.',
    en: 'The report is as of a date after the meeting.',
  },
  report_frozen: {
    da: 'Opfølgningen er fastfrosset og ændres ikke mere.',
    en: 'The status report is frozen and is not changed any more.',
  },
  report_approved: {
    da: 'Opfølgningen er godkendt. Træk godkendelsen tilbage for at ændre den.',
    en: 'The status report is approved. Take the approval back to change it.',
  },
  report_not_approved: {
    da: 'Opfølgningen er ikke godkendt endnu.',
    en: 'The status report is not approved yet.',
  },
  report_ahead: {
    da: 'Skæringsdatoen er ikke nået endnu, så tallene ligger ikke fast.',
    en: 'The report’s date has not come yet, so its figures are not settled.',
  },
  sections_not_ready: {
    da: 'Alle afsnit skal være meldt klar, før opfølgningen kan godkendes.',
    en: 'Every section is marked ready before the report is approved.',
  },
  section_ready: {
    da: 'Afsnittet er meldt klar. Tag klarmeldingen tilbage for at ændre det.',
    en: 'The section is marked ready. Take the mark back to change it.',
  },
  section_not_ready: {
    da: 'Afsnittet er ikke meldt klar.',
    en: 'The section is not marked ready.',
  },
  section_empty: {
    da: 'Afsnittet er tomt. Skriv noget, før det meldes klart.',
    en: 'The section is empty. Write something before marking it ready.',
  },
  frozen: {
    da: 'Det fastfrosne ligger fast og kan ikke fortrydes.',
    en: 'What is frozen stays so, and cannot be undone.',
  },
  last_administrator: {
    da: 'Kontoen er den eneste administrator. Gør først en anden til administrator.',
    en: 'The account is the only administrator. Make somebody else one first.',
  },
  own_account: {
    da: 'Du kan ikke spærre dig selv. Bed en anden administrator om det.',
    en: 'You cannot disable yourself. Ask another administrator to do it.',
  },
  account_disabled: {
    da: 'Kontoen er spærret. Ophæv spærringen, før du opretter et link.',
    en: 'The account is disabled. Enable it before making a link.',
  },
  no_password: {
    da: 'Kontoen har ingen adgangskode; den logger ind på anden måde.',
    en: 'The account has no password; it signs in another way.',
  },
  two_factor_on: {
    da: 'Totrinsbekræftelse er allerede slået til. Slå den fra for at begynde forfra med en ny app.',
    en: 'One-time codes are on already. Turn them off to begin again with a new app.',
  },
  void_stays: {
    da: 'En tilbageførsel bliver stående. Indtast posteringen igen som en ny.',
    en: 'A void stays. Enter what it took back again as a new entry.',
  },
  already_closed: {
    da: 'Måneden er allerede lukket.',
    en: 'The month has been closed already.',
  },
  not_closed: {
    da: 'Måneden er ikke lukket.',
    en: 'The month is not closed.',
  },
  not_over: {
    da: 'Måneden er ikke slut endnu. Den kan lukkes, når den er gået.',
    en: 'The month is not over yet. It can be closed when it is.',
  },
  same_as_allocated: {
    da: 'Så mange timer er allerede tildelt.',
    en: 'That many hours are allocated already.',
  },
  same_as_proposed: {
    da: 'Så mange timer er allerede foreslået og venter på direktionen.',
    en: 'That many hours are proposed already and await the executive board.',
  },
  no_longer_waiting: {
    da: 'Forslaget venter ikke længere på direktionen. Genindlæs siden for at se, hvad der er sket.',
    en: 'The proposal no longer awaits the executive board. Reload the page to see what happened.',
  },
  not_in_force: {
    da: 'Afgørelsen gælder ikke længere. Foreslå timerne igen i stedet.',
    en: 'The decision no longer holds. Propose the hours again instead.',
  },
  other_waiting: {
    da: 'Der venter allerede et andet forslag for samme forvaltning, område og år.',
    en: 'Another proposal for the same unit, area and year is waiting already.',
  },
  hours_changed: {
    da: 'Andre har ændret timerne, siden du hentede dem. Genindlæs ugen, og prøv igen.',
    en: 'Others have changed the hours since you read them. Reload the week and try again.',
  },
  already_applied: {
    da: 'Filen er allerede posteret. Posteringerne står i puljens regnskab.',
    en: 'The file has been entered already. Its entries are in the pool’s ledger.',
  },
  neither_csv_nor_xlsx: {
    da: 'Filen er hverken CSV eller Excel (.xlsx). Gem den som en af dem, og prøv igen.',
    en: 'The file is neither CSV nor Excel (.xlsx). Save it as one of them and try again.',
  },
  not_readable: {
    da: 'Filen er beskadiget eller beskyttet med adgangskode. Gem den igen, og prøv igen.',
    en: 'The file is damaged or protected by a password. Save it anew and try again.',
  },
  no_table: {
    da: 'Der er ingen tabel i filen: Der skal være en række med kolonnenavne og mindst én række under den.',
    en: 'There is no table in the file: it takes a row of column names and at least one row below it.',
  },
  too_many_rows: {
    da: 'Filen har for mange rækker. Der kan højst importeres 10.000 ad gangen; del filen, og importér delene.',
    en: 'The file has too many rows. At most 10,000 can be imported at a time; split it and import the parts.',
  },
  too_many_columns: {
    da: 'Filen har for mange kolonner. Der kan højst være 60; slet dem, der ikke bruges.',
    en: 'The file has too many columns. There can be at most 60; delete those that are not used.',
  },
  too_big_inside: {
    da: 'Regnearket fylder for meget, når det pakkes ud. Gem arket med posteringer for sig selv.',
    en: 'The workbook is too big when it is unpacked. Save the sheet of entries by itself.',
  },
  already_archived: {
    da: 'Aktiviteten er allerede arkiveret.',
    en: 'The activity has been archived already.',
  },
  not_archived: {
    da: 'Aktiviteten er ikke arkiveret.',
    en: 'The activity is not archived.',
  },
  already_voided: {
    da: 'Oplysningen er allerede annulleret.',
    en: 'It has been voided already.',
  },
  already_approved: {
    da: 'Statusopdateringen er allerede godkendt.',
    en: 'The status update has been approved already.',
  },
  already_returned: {
    da: 'Statusopdateringen er sendt retur. Den kan indsendes igen som en ny.',
    en: 'The status update was returned. It can be sent again as a new one.',
  },
  approved_is_voided_instead: {
    da: 'Statusopdateringen er godkendt og tæller med. Annullér den i stedet.',
    en: 'The status update is approved and counts. Void it instead.',
  },
  not_waiting: {
    da: 'Statusopdateringen er allerede behandlet. Bed sekretariatet om at annullere den.',
    en: 'The status update has been dealt with already. Ask the secretariat to void it.',
  },
  not_voided: {
    da: 'Oplysningen er ikke annulleret.',
    en: 'It is not voided.',
  },
  not_decided: {
    da: 'Statusopdateringen venter stadig på godkendelse.',
    en: 'The status update is still waiting for approval.',
  },
  only_counts_occur: {
    da: 'Resultatmålet er et niveau. Registrér en måling med en værdi i stedet.',
    en: 'The indicator is a level. Record a measurement with a value instead.',
  },
  kind_is_measured: {
    da: 'Der er registreret målinger. Annullér dem, før målet skifter mellem antal og niveau.',
    en: 'There are measurements. Void them before changing between a count and a level.',
  },
  documents_waiting: {
    da: 'Du har allerede 20 dokumenter, der ikke er færdige. Vent på dem, eller afbryd nogle af dem.',
    en: 'You have 20 documents already that are not done. Wait for them, or stop some of them.',
  },
  already_removed: {
    da: 'Det er allerede fjernet.',
    en: 'It has been removed already.',
  },
  not_an_expense: {
    da: 'Kun forbrug kan have bilag. Vedlæg filen ved den aktivitet, som posteringen gælder.',
    en: 'Only an expense has vouchers. Put the file beside the activity that the entry is for.',
  },
  already_undone: {
    da: 'Ændringen er allerede fortrudt.',
    en: 'The change has been undone already.',
  },
  content_gone: {
    da: 'Det kan ikke fortrydes: Indholdet er slettet og findes ikke længere.',
    en: 'It cannot be undone: the content was deleted and is gone.',
  },
  elsewhere: {
    da: 'Det kan ikke fortrydes herfra. Ret det dér, hvor det er foretaget.',
    en: 'It cannot be undone from here. Change it where it was made.',
  },
  no_effect: {
    da: 'Alt står allerede som før ændringen.',
    en: 'All is as it was before the change already.',
  },
  no_change: {
    da: 'Det er ikke en ændring, så der er intet at fortryde.',
    en: 'It is no change, so there is nothing to undo.',
  },
} as const satisfies Record<Reason, Record<Language, string>>
