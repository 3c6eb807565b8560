import type { FollowUpSeed } from '../../world.ts'

const ES = 'Erhvervssekretariatet'

// Unformatted, because two or three lines to an update read as a log and eight do not.
// oxfmt-ignore
export const updatesAreas1To3 = [
  // Globalisering
  { activity: '1.1', date: '2007-02-12', state: 'in_progress', percent: 10, author: ES,
    words: 'Undersøgelserne fra de seneste år er samlet, og opgaven er beskrevet for rådgiveren.' },
  { activity: '1.1', date: '2007-06-18', state: 'in_progress', percent: 45, author: ES,
    words: 'Første del af vurderingen foreligger i udkast og peger på tre mulige indsatser.' },
  { activity: '1.1', date: '2007-10-08', state: 'in_progress', percent: 80, author: ES,
    words: 'Udkast til den samlede vurdering er sendt i intern høring.' },
  { activity: '1.1', date: '2008-02-11', state: 'completed', percent: 100, author: ES,
    words: 'Vurderingen er afsluttet og har været forelagt udvalget. Anbefalingerne indgår i ' +
      'det videre arbejde.' },
  { activity: '1.2', date: '2007-03-05', state: 'in_progress', percent: 10, author: ES,
    words: 'Listen over virksomheder i fem brancher er på plads, og de første besøg er aftalt.' },
  { activity: '1.2', date: '2007-09-17', state: 'in_progress', percent: 25, author: ES,
    words: 'Otte virksomhedsbesøg er gennemført. Referaterne er samlet i et notat til udvalget.' },
  { activity: '1.2', date: '2008-02-25', state: 'in_progress', percent: 42, author: ES,
    words: 'Besøgene fortsætter. Adgang til kvalificeret arbejdskraft går igen i samtalerne.' },
  { activity: '1.2', date: '2008-10-20', state: 'in_progress', percent: 60, author: ES,
    words: 'Rundbordsmøde om globalisering er holdt. Opfølgende besøg er planlagt frem til ' +
      'årsskiftet.' },
  { activity: '1.3', date: '2007-09-10', state: 'not_started', author: ES,
    words: 'Afventer, at den kvalitative vurdering (1.1) er færdig, så der ikke spørges to ' +
      'gange om det samme.' },
  { activity: '1.3', date: '2008-02-18', state: 'in_progress', percent: 15, author: ES,
    words: 'Arbejdet er gået i gang med en oversigt over eksisterende samarbejder.' },
  { activity: '1.3', date: '2008-06-16', state: 'in_progress', percent: 25, author: ES,
    words: 'Interview med kultur- og uddannelsesinstitutioner er begyndt. Virksomhedsdelen er ' +
      'udskudt til efter ferien.' },
  { activity: '1.3', date: '2008-10-13', state: 'in_progress', percent: 35, author: ES,
    words: 'Interviewene på institutionerne er færdige. Virksomhedsdelen mangler; der er ikke ' +
      'timer til den i år.' },
  { activity: '1.4', date: '2007-04-16', state: 'in_progress', percent: 10, author: ES,
    words: 'Emner af betydning for erhvervslivet er trukket ud af den internationale politik.' },
  { activity: '1.4', date: '2007-11-12', state: 'in_progress', percent: 30, author: ES,
    words: 'Bruttoliste med ni forslag til initiativer er drøftet internt.' },
  { activity: '1.4', date: '2008-05-13', state: 'in_progress', percent: 45, author: ES,
    words: 'Fire forslag er valgt ud. Det første, en vejledning om udenlandsk arbejdskraft, er ' +
      'under udarbejdelse.' },
  { activity: '1.4', date: '2008-10-06', state: 'in_progress', percent: 55, author: ES,
    words: 'Vejledningen er klar i udkast. De tre øvrige initiativer er planlagt til 2009.' },
  // National og regional erhvervspolitik
  { activity: '2.1', date: '2007-03-12', state: 'in_progress', author: ES,
    words: 'Kommunens rolle efter strukturreformen er drøftet med direktionen på baggrund af et ' +
      'kort notat.' },
  { activity: '2.1', date: '2007-10-15', state: 'in_progress', author: ES,
    words: 'Notatet er ajourført efter efterårets initiativer på området.' },
  { activity: '2.1', date: '2008-04-07', state: 'in_progress', author: ES,
    words: 'Bidrag til høring om erhvervsudvikling i hovedstadsområdet er udarbejdet og afsendt.' },
  { activity: '2.1', date: '2008-10-27', state: 'in_progress', author: ES,
    words: 'Fast punkt på sekretariatets møder. Ingen nye høringer i kvartalet.' },
  { activity: '2.2', date: '2007-05-14', state: 'in_progress', author: ES,
    words: 'Mulighederne for partnerskab er gennemgået. To temaer er egnede, hvis flere ' +
      'kommuner går sammen.' },
  { activity: '2.2', date: '2008-01-21', state: 'in_progress', author: ES,
    words: 'Fornyet vurdering: der er ikke grundlag for en ansøgning fra kommunen alene.' },
  { activity: '2.2', date: '2008-09-15', state: 'in_progress', author: ES,
    words: 'Muligheden for en fælles ansøgning drøftes med andre kommuner på embedsmandsniveau.' },
  // Regionale samarbejder: Bycirklen
  { activity: '3.1.1', date: '2007-02-26', state: 'in_progress', percent: 10, author: ES,
    words: 'Emner med erhvervsmæssig vægt er samlet til drøftelse i Bycirklen.' },
  { activity: '3.1.1', date: '2007-08-20', state: 'in_progress', percent: 20, author: ES,
    words: 'Oplæg om virksomhedernes interesse i venskabsbysamarbejdet er sendt til de øvrige ' +
      'kommuner.' },
  { activity: '3.1.1', date: '2008-03-03', state: 'in_progress', percent: 30, author: ES,
    words: 'Oplægget er drøftet på et møde. Det skal afklares, hvem der tager sig af hvad.' },
  { activity: '3.1.1', date: '2008-06-23', state: 'on_hold', percent: 30, author: ES,
    words: 'Sat i bero, indtil kommunerne i Bycirklen har aftalt arbejdsdelingen. Genoptages ' +
      'tidligst i 2009.' },
  { activity: '3.1.2', date: '2007-04-23', state: 'in_progress', percent: 10, author: ES,
    words: 'Arbejdsgruppe er nedsat. Første møde er holdt på Ballerup Rådhus.' },
  { activity: '3.1.2', date: '2007-11-19', state: 'in_progress', percent: 30, author: ES,
    words: 'Kommunernes tilbud om erhvervsservice er sammenlignet i en oversigt.' },
  { activity: '3.1.2', date: '2008-05-26', state: 'in_progress', percent: 45, author: ES,
    words: 'Udkast til fælles principper for erhvervsfremme er til kommentering i kommunerne.' },
  { activity: '3.1.2', date: '2008-10-20', state: 'in_progress', percent: 58, author: ES,
    words: 'Kommentarerne er indarbejdet. Principperne behandles på næste møde i arbejdsgruppen.' },
  // Herlev og Gladsaxe Kommuner
  { activity: '3.2.1', date: '2007-01-22', state: 'in_progress', percent: 20, author: ES,
    words: 'Indledende møde på embedsmandsniveau er holdt. Hver kommune samler egne ønsker.' },
  { activity: '3.2.1', date: '2007-05-07', state: 'in_progress', percent: 60, author: ES,
    words: 'Ønskerne er lagt sammen. Markedsføring og erhvervsservice har størst interesse.' },
  { activity: '3.2.1', date: '2007-09-24', state: 'completed', percent: 100, author: ES,
    words: 'Notat om samarbejdsmuligheder er færdigt og danner grundlag for den fælles workshop.' },
  { activity: '3.2.2', date: '2007-06-11', state: 'not_started', author: ES,
    words: 'Afventer notatet om samarbejdsmuligheder. Der sigtes mod november.' },
  { activity: '3.2.2', date: '2007-09-24', state: 'in_progress', percent: 40, author: ES,
    words: 'Dato og foreløbigt program er aftalt mellem de tre kommuner.' },
  { activity: '3.2.2', date: '2007-10-29', state: 'in_progress', percent: 70, author: ES,
    words: 'Invitationer er sendt, og oplægsholder er på plads.' },
  { activity: '3.2.2', date: '2007-11-22', state: 'in_progress', percent: 90, author: ES,
    words: 'Workshoppen blev holdt i går med god tilslutning. Opsamlingen er under udarbejdelse.' },
  { activity: '3.2.2', date: '2007-11-22', state: 'completed', percent: 100, author: ES,
    words: 'Opsamlingen er sendt til deltagerne i eftermiddag. Aktiviteten er afsluttet; ' +
      'enkelte regninger udestår.' },
  { activity: '3.2.3', date: '2008-01-21', state: 'in_progress', percent: 20, author: ES,
    words: 'Disposition for handlingsplanen er aftalt på grundlag af workshoppens opsamling.' },
  { activity: '3.2.3', date: '2008-04-21', state: 'in_progress', percent: 50, author: ES,
    words: 'Første udkast er sendt i høring hos embedsmændene i de tre kommuner.' },
  { activity: '3.2.3', date: '2008-08-25', state: 'in_progress', percent: 70, author: ES,
    words: 'Andet udkast med ansvar og økonomi er til drøftelse.' },
  { activity: '3.2.3', date: '2008-10-27', state: 'in_progress', percent: 80, author: ES,
    words: 'Udkastet er rettet til og klar til politisk behandling i begyndelsen af 2009.' },
  // Kommuner og regioner i andre lande
  { activity: '3.3.1', date: '2007-05-21', state: 'in_progress', percent: 8, author: ES,
    words: 'Bruttoliste over regioner med lignende erhvervsstruktur er under udarbejdelse.' },
  { activity: '3.3.1', date: '2007-12-03', state: 'in_progress', percent: 25, author: ES,
    words: 'Seks regioner er udvalgt ud fra klyngerne inden for it og medico.' },
  { activity: '3.3.1', date: '2008-05-19', state: 'in_progress', percent: 42, author: ES,
    words: 'Skriftlig kontakt er taget til tre af regionerne. Spørgerammen er fælles for alle.' },
  { activity: '3.3.1', date: '2008-10-13', state: 'in_progress', percent: 55, author: ES,
    words: 'Svar er modtaget og samlet i et notat. En fast form for udveksling er ikke fundet ' +
      'endnu.' },
  { activity: '3.3.2', date: '2007-03-26', state: 'in_progress', percent: 15, author: ES,
    words: 'Kommunen deltager i projektets opstart. Kontaktperson er udpeget i sekretariatet.' },
  { activity: '3.3.2', date: '2007-09-03', state: 'in_progress', percent: 35, author: ES,
    words: 'Bidrag om erhvervsområder og transport i Ballerup er leveret til projektet.' },
  { activity: '3.3.2', date: '2008-04-14', state: 'in_progress', percent: 60, author: ES,
    words: 'Deltaget i forårets seminar. Kommunens bemærkninger til scenarierne er sendt ind.' },
  { activity: '3.3.2', date: '2008-10-22', state: 'in_progress', percent: 75, author: ES,
    words: 'Deltaget i efterårets seminar. Afrapportering ventes i første halvår 2009.' },
] satisfies FollowUpSeed['updates']
