import type { NameSeed, PartnerSeed } from '../world.ts'

/** Aliases are the document's other spellings of the same name. */
export const units = [
  { name: 'Erhvervssekretariatet' },
  { name: 'Grønt sekretariat' },
  { name: 'Miljø og Teknik', aliases: ['Miljø- og Teknik'] },
  { name: 'Plan og Byg', aliases: ['Plan- og Byg'] },
  { name: 'Job og Familie', aliases: ['Job og familie'] },
  { name: 'HR-udvikling' },
  { name: 'Børn og Unge', aliases: ['Børn- og Unge'] },
  { name: 'Kultur' },
] satisfies readonly NameSeed[]

export const partners = [
  { name: 'Vestforbrænding', kind: 'company' },
  {
    name: 'Grundejerforeningen Milelauget',
    kind: 'association',
    aliases: ['grundejerforeningen Milelauget', 'Milelauget'],
  },
  { name: 'Ballerup Erhvervsråd', kind: 'association', aliases: ['Ballerup erhvervsråd'] },
  {
    name: 'Kommunekontaktrådet',
    kind: 'association',
    aliases: ['Kommune Kontaktrådet'],
  },
  { name: 'Herlev Kommune', kind: 'municipality', aliases: ['Herlev'] },
  { name: 'Gladsaxe Kommune', kind: 'municipality', aliases: ['Gladsaxe'] },
  { name: 'Wuxi', kind: 'municipality' },
  {
    name: 'Andre kommuner',
    kind: 'municipality',
    aliases: ['andre kommuner', 'en række kommuner'],
  },
  { name: 'Regeringen', kind: 'authority', aliases: ['regering'] },
  { name: 'Folketinget', kind: 'authority', aliases: ['folketing'] },
  { name: 'Region Hovedstaden', kind: 'authority' },
  { name: 'Vækstforum', kind: 'authority' },
  {
    name: 'Udenlandske regioner',
    kind: 'authority',
    aliases: ['udenlandske regioner', 'kommuner/regioner i andre lande'],
  },
  { name: 'Bycirklen', kind: 'network', aliases: ['Bycirkel'] },
  { name: 'ÖRIB', kind: 'network' },
  { name: 'Edge Cities', kind: 'network' },
  {
    name: 'Kreative Kommuner',
    kind: 'network',
    aliases: ['netværket kreative Kommuner', 'kreative Kommuner'],
  },
  {
    name: 'Aktivgruppen',
    kind: 'network',
    aliases: ['Aktivgruppe', 'den tilhørende aktivgruppe'],
  },
  {
    name: 'Kontaktudvalget',
    kind: 'group',
    aliases: [
      'Kontaktudvalg',
      'Kontaktudvalget for samspil mellem Erhvervsliv, Uddannelsesinstitutioner, ' +
        'Kulturinstitutioner og Kommune',
    ],
  },
  {
    name: 'Virksomheder',
    kind: 'group',
    aliases: ['virksomhederne', 'enkelt virksomheder', 'erhvervslivet'],
  },
  { name: 'Væksthus', kind: 'institution', aliases: ['det regionale Væksthus'] },
  {
    name: 'Uddannelsesinstitutioner',
    kind: 'institution',
    aliases: ['uddannelsesinstitutioner'],
  },
  {
    name: 'Kulturinstitutioner',
    kind: 'institution',
    aliases: ['kulturinstitutioner', 'kulturinstitutionerne'],
  },
  { name: 'Erhvervsskolerne', kind: 'institution', aliases: ['erhvervsskolerne'] },
] satisfies readonly PartnerSeed[]
