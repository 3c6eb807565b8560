import type { FollowUpSeed } from '../../world.ts'

const ES = 'Erhvervssekretariatet'
const JF = 'Job og Familie'
const BU = 'Børn og Unge'
const KU = 'Kultur'

// Unformatted, because two or three lines to an update read as a log and eight do not.
// oxfmt-ignore
export const updatesAreas5To7 = [
  // Uddannelseskoordinering
  { activity: '5.1', date: '2007-05-10', state: 'in_progress', percent: 10, author: ES,
    words: 'Kontaktudvalget har drøftet, hvilke styrker profilen skal bygge på.' },
  { activity: '5.1', date: '2007-11-08', state: 'in_progress', percent: 25, author: ES,
    words: 'Oplæg til profil og budskaber er udarbejdet.' },
  { activity: '5.1', date: '2008-04-10', state: 'in_progress', percent: 40, author: ES,
    words: 'Tekst og layout til pjecen om kommunens uddannelser er godkendt i udvalget.' },
  { activity: '5.1', date: '2008-10-09', state: 'in_progress', percent: 54, author: ES,
    words: 'Pjecen er trykt og delt ud til skoler og virksomheder. Hjemmesiden følger i 2009.' },
  { activity: '5.2', date: '2007-05-10', state: 'in_progress', percent: 10, author: ES,
    words: 'Udvalget ønsker at begynde med praktikpladser og virksomhedsbesøg.' },
  { activity: '5.2', date: '2007-11-08', state: 'in_progress', percent: 28, author: ES,
    words: 'Forslag til en fælles ordning for virksomhedsbesøg er drøftet.' },
  { activity: '5.2', date: '2008-04-10', state: 'in_progress', percent: 45, author: ES,
    words: 'Ordningen er prøvet af med fire virksomheder og to uddannelsesinstitutioner.' },
  { activity: '5.2', date: '2008-10-09', state: 'in_progress', percent: 62, author: ES,
    words: 'Ordningen er justeret og åben for alle. Praktikpladser er næste emne.' },
  { activity: '5.3', date: '2007-03-08', state: 'in_progress', percent: 30, author: ES,
    words: 'Medlemmer er udpeget af institutionerne, og kommissoriet er fornyet.' },
  { activity: '5.3', date: '2007-08-30', state: 'in_progress', percent: 70, author: ES,
    words: 'Aktivgruppen har holdt sit første møde. Mødeplan for det næste år er aftalt.' },
  { activity: '5.3', date: '2007-12-06', state: 'completed', percent: 100, author: ES,
    words: 'Netværket er i drift med faste møder. Arbejdet fortsætter som en del af ' +
      'sekretariatsbetjeningen (7.5).' },
  // Erhverv og kultur
  { activity: '6.1', date: '2007-08-22', state: 'in_progress', percent: 15, author: KU,
    words: 'Fælles arbejdsgruppe er nedsat, og kortlægningen er planlagt.' },
  { activity: '6.1', date: '2008-01-16', state: 'in_progress', percent: 40, author: KU,
    words: 'Kulturinstitutionernes ønsker er indsamlet. Virksomhederne er næste skridt.' },
  { activity: '6.1', date: '2008-04-22', state: 'in_progress', percent: 75, author: ES,
    words: 'Interview med virksomhederne er gennemført. Udkast til beskrivelse er under ' +
      'udarbejdelse.' },
  { activity: '6.1', date: '2008-09-24', state: 'completed', percent: 100, author: KU,
    words: 'Beskrivelsen af muligheder og behov er færdig og sendt til udvalget til orientering.' },
  { activity: '6.2', date: '2007-10-10', state: 'in_progress', percent: 10, author: BU,
    words: 'Spørgeskema til uddannelsesinstitutionerne er i udkast.' },
  { activity: '6.2', date: '2008-02-27', state: 'in_progress', percent: 15, author: BU,
    words: 'Få svar på prøverunden. Behovet for en særskilt undersøgelse overvejes.' },
  { activity: '6.2', date: '2008-06-25', state: 'cancelled', percent: 15, author: BU,
    words: 'Opgives som selvstændig aktivitet: behovet er i det væsentlige dækket af ' +
      'kortlægningen under 6.1.' },
  { activity: '6.3', date: '2008-02-06', state: 'not_started', author: KU,
    words: 'Afventer kortlægningen af muligheder og behov (6.1).' },
  { activity: '6.3', date: '2008-06-11', state: 'in_progress', percent: 10, author: KU,
    words: 'Første kontakt til netværket er taget, og formålet er beskrevet på én side.' },
  { activity: '6.3', date: '2008-10-16', state: 'in_progress', percent: 20, author: KU,
    words: 'Forslag til form og deltagere drøftes internt. Platformen etableres tidligst i ' +
      'foråret 2009.' },
  // Erhvervsservice
  { activity: '7.1', date: '2007-04-12', state: 'in_progress', author: ES,
    words: 'Mødeplanen for året følges. Hjemmesiden har fået en ny kalender.' },
  { activity: '7.1', date: '2007-12-17', state: 'in_progress', author: ES,
    words: 'Året sluttede med 14 møder, 8 gå-hjem-møder og 8 numre af bladet. Ét ' +
      'bestyrelsesmøde blev aflyst.' },
  { activity: '7.1', date: '2008-04-03', state: 'in_progress', author: ES,
    words: 'Første kvartal er gået efter planen. Hjemmesiden er gennemgået for forældede sider.' },
  { activity: '7.1', date: '2008-10-30', state: 'in_progress', author: ES,
    words: 'Der er holdt 11 møder og 5 gå-hjem-møder, og 6 numre af bladet er udsendt. Resten ' +
      'er planlagt.' },
  { activity: '7.2', date: '2007-02-21', state: 'in_progress', percent: 10, author: ES,
    words: 'Forårets tre informationsmøder er planlagt og annonceret.' },
  { activity: '7.2', date: '2007-06-13', state: 'in_progress', percent: 22, author: ES,
    words: 'Møderne er holdt med jævnt fremmøde. Aftale om undervisning er indgået med ' +
      'erhvervsskolerne.' },
  { activity: '7.2', date: '2007-11-05', state: 'in_progress', percent: 35, author: ES,
    words: 'Efterårets kursus i regnskab og moms blev hurtigt fuldtegnet.' },
  { activity: '7.2', date: '2008-04-16', state: 'in_progress', percent: 48, author: ES,
    words: 'To kurser og ét informationsmøde er holdt i første kvartal.' },
  { activity: '7.2', date: '2008-10-22', state: 'in_progress', percent: 64, author: ES,
    words: 'Kurset for mindre virksomheder er gentaget. Programmet for 2009 er i udkast.' },
  { activity: '7.3', date: '2007-11-28', state: 'in_progress', percent: 10, author: JF,
    words: 'Målgruppen er beskrevet, og erfaringer fra andre kurser er indsamlet.' },
  { activity: '7.3', date: '2008-04-09', state: 'in_progress', percent: 20, author: ES,
    words: 'Ekstern underviser er valgt til at hjælpe med kursusmaterialet.' },
  { activity: '7.3', date: '2008-08-27', state: 'in_progress', percent: 33, author: JF,
    words: 'Udkast til koncept er drøftet med en lille prøvegruppe.' },
  { activity: '7.3', date: '2008-10-29', state: 'in_progress', percent: 42, author: JF,
    words: 'Prøvekurset er udskudt, fordi der manglede tilmeldinger. Ny dato findes i januar.' },
  { activity: '7.4', date: '2007-06-27', state: 'in_progress', author: ES,
    words: 'Jævn strøm af henvendelser i første halvår, flest om lokaler og tilladelser.' },
  { activity: '7.4', date: '2007-12-19', state: 'in_progress', author: ES,
    words: 'Flere borgere end ventet har fået vejledning om at starte virksomhed.' },
  { activity: '7.4', date: '2008-10-31', state: 'in_progress', author: ES,
    words: 'Henvendelserne drejer sig oftere om likviditet og finansiering end tidligere på ' +
      'året.' },
  { activity: '7.5', date: '2007-06-27', state: 'in_progress', author: ES,
    words: 'Sekretariatsbetjeningen følger mødeplanerne. Fælles skabelon til referater er taget ' +
      'i brug.' },
  { activity: '7.5', date: '2007-12-19', state: 'in_progress', author: ES,
    words: 'Årets møder er afviklet, og mødeplanerne for 2008 er udsendt.' },
  { activity: '7.5', date: '2008-06-26', state: 'in_progress', author: ES,
    words: 'Aktivgruppens møder er kommet med i den faste mødeplan.' },
] satisfies FollowUpSeed['updates']
