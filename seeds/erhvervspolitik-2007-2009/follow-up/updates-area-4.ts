import type { FollowUpSeed } from '../../world.ts'

const ES = 'Erhvervssekretariatet'
const GS = 'Grønt sekretariat'
const MT = 'Miljø og Teknik'
const PB = 'Plan og Byg'
const JF = 'Job og Familie'
const HR = 'HR-udvikling'

// Unformatted, because two or three lines to an update read as a log and eight do not.
// oxfmt-ignore
export const updatesArea4 = [
  // Omdannelse og fjernvarme
  { activity: '4.1', date: '2007-02-19', state: 'in_progress', author: PB,
    words: 'Registrering af bygninger og arealer i Mileparken er sat i gang.' },
  { activity: '4.1', date: '2007-06-25', state: 'in_progress', author: PB,
    words: 'Registreringen er færdig og lagt på kort. Rådgiver er valgt til næste fase.' },
  { activity: '4.1', date: '2007-11-26', state: 'in_progress', author: PB,
    words: 'Skitse til omdannelse er under udarbejdelse hos rådgiveren.' },
  { activity: '4.1', date: '2008-04-28', state: 'in_progress', author: PB,
    words: 'Skitsen er drøftet med grundejerne på et møde i sidste uge. Stort fremmøde og mange ' +
      'bidrag.' },
  { activity: '4.1', date: '2008-10-09', state: 'in_progress', author: MT,
    words: 'Retningslinjerne for miljørigtig renovering er forsinket, fordi afsnittet om ' +
      'regnvand skrives om.' },
  { activity: '4.2', date: '2007-01-29', state: 'in_progress', percent: 5, author: MT,
    words: 'Indledende møde om reetablering er aftalt med parterne.' },
  { activity: '4.2', date: '2007-08-27', state: 'in_progress', percent: 15, author: MT,
    words: 'To møder er holdt. Tegninger over veje og fortove i området er samlet.' },
  { activity: '4.2', date: '2008-03-10', state: 'in_progress', percent: 28, author: MT,
    words: 'Udkast til aftale om reetablering er udarbejdet i forvaltningen.' },
  { activity: '4.2', date: '2008-10-21', state: 'in_progress', percent: 40, author: MT,
    words: 'Drøftelserne fortsætter, men en fælles tidsplan for gravearbejdet er endnu ikke ' +
      'aftalt.' },
  { activity: '4.3', date: '2007-10-22', state: 'not_started', author: MT,
    words: 'Afventer erfaringerne fra samarbejdet med Milelauget.' },
  { activity: '4.3', date: '2008-03-31', state: 'in_progress', percent: 10, author: MT,
    words: 'Ejerne i området ved Telegrafvej er kortlagt ud fra tingbogen.' },
  { activity: '4.3', date: '2008-08-18', state: 'in_progress', percent: 20, author: ES,
    words: 'Brev om en mulig grundejerforening er sendt til ejerne. Svarfristen er udløbet uden ' +
      'større tilslutning.' },
  { activity: '4.3', date: '2008-10-23', state: 'in_progress', percent: 25, author: MT,
    words: 'Der ringes rundt til de største ejere. Stiftende møde er udskudt til foråret.' },
  // Cykler og affald
  { activity: '4.5', date: '2007-03-19', state: 'in_progress', percent: 10, author: GS,
    words: 'Materialet til årets kampagne er bestilt, og virksomhederne er inviteret.' },
  { activity: '4.5', date: '2007-06-04', state: 'in_progress', percent: 25, author: GS,
    words: 'Kampagnen for 2007 er gennemført i maj. Evaluering følger efter ferien.' },
  { activity: '4.5', date: '2008-03-18', state: 'in_progress', percent: 38, author: GS,
    words: 'Evalueringen fra sidste år er brugt til et enklere tilmeldingsskema.' },
  { activity: '4.5', date: '2008-06-09', state: 'in_progress', percent: 58, author: GS,
    words: 'Kampagnen for 2008 er gennemført med flere hold end året før.' },
  { activity: '4.5', date: '2008-10-01', state: 'in_progress', percent: 63, author: GS,
    words: 'Planlægningen af kampagnen i 2009 er begyndt.' },
  { activity: '4.6', date: '2007-05-29', state: 'in_progress', percent: 10, author: GS,
    words: 'Tre brancher er udvalgt: autoværksteder, trykkerier og byggefirmaer.' },
  { activity: '4.6', date: '2007-10-01', state: 'in_progress', percent: 30, author: GS,
    words: 'Vejledningen om sortering er skrevet og klar til tryk.' },
  { activity: '4.6', date: '2008-03-12', state: 'in_progress', percent: 90, author: GS,
    words: 'Materialet er delt ud i alle tre brancher.',
    voidReason: 'Procenten hørte til en anden aktivitet, og kun én branche var nået. Rettet ' +
      'dagen efter.' },
  { activity: '4.6', date: '2008-03-13', state: 'in_progress', percent: 55, author: GS,
    words: 'Materialet er delt ud til autoværkstederne. Trykkerierne følger i maj.' },
  { activity: '4.6', date: '2008-06-17', state: 'in_progress', percent: 70, author: GS,
    words: 'To af tre brancher er nået. Telefonisk vejledning efterspørges mere end ventet.' },
  { activity: '4.6', date: '2008-10-14', state: 'in_progress', percent: 85, author: GS,
    words: 'Alle tre brancher har fået besøg eller materiale. Opfølgning og evaluering mangler.' },
  { activity: '4.7', date: '2007-06-20', state: 'in_progress', percent: 15, author: GS,
    words: 'Første temamøde er holdt på rådhuset. Emnet var farligt affald.' },
  { activity: '4.7', date: '2007-12-11', state: 'in_progress', percent: 30, author: GS,
    words: 'Andet temamøde, om energi i ældre erhvervsbygninger, er holdt i november.' },
  { activity: '4.7', date: '2008-05-27', state: 'in_progress', percent: 48, author: GS,
    words: 'Tredje temamøde er holdt. Næste møde samordnes med affaldskampagnen.' },
  { activity: '4.7', date: '2008-10-15', state: 'in_progress', percent: 63, author: GS,
    words: 'Fjerde temamøde er holdt. To møder er planlagt i 2009.' },
  // Arbejdskraft
  { activity: '4.8', date: '2007-02-05', state: 'in_progress', percent: 8, author: JF,
    words: 'Indsatsen føres videre fra 2006. Fast kontaktperson er udpeget for de største ' +
      'brancher.' },
  { activity: '4.8', date: '2007-06-26', state: 'in_progress', percent: 20, author: JF,
    words: 'Både ordinær og omvendt formidling kører. Efterspørgslen er størst inden for ' +
      'service og lager.' },
  { activity: '4.8', date: '2007-12-04', state: 'in_progress', percent: 35, author: JF,
    words: 'Samarbejdet er udvidet med faste månedlige møder om ledige stillinger.' },
  { activity: '4.8', date: '2008-05-20', state: 'in_progress', percent: 48, author: JF,
    words: 'Formidlingen fortsætter. Færre ledige står til rådighed end ved årets begyndelse.' },
  { activity: '4.8', date: '2008-10-28', state: 'in_progress', percent: 60, author: JF,
    words: 'Efterspørgslen er aftagende i enkelte brancher. Indsatsen tilpasses i det nye år.' },
  { activity: '4.9', date: '2007-03-14', state: 'in_progress', percent: 8, author: JF,
    words: 'Skabelon for samarbejdsaftaler er udarbejdet sammen med HR-udvikling.' },
  { activity: '4.9', date: '2007-09-18', state: 'in_progress', percent: 22, author: JF,
    words: 'De to første aftaler er indgået, én offentlig og én privat.' },
  { activity: '4.9', date: '2008-01-15', state: 'in_progress', percent: 32, author: JF,
    words: 'Endnu en aftale er indgået. Introduktionsforløb for ledige er i gang.' },
  { activity: '4.9', date: '2008-06-03', state: 'in_progress', percent: 46, author: HR,
    words: 'Erfaringerne fra kommunen som arbejdsplads er beskrevet og brugt i to nye aftaler.' },
  { activity: '4.9', date: '2008-10-24', state: 'in_progress', percent: 57, author: JF,
    words: 'Fem aftaler er i kraft, og tre er under forhandling.' },
] satisfies FollowUpSeed['updates']
