import type { shell as danish } from '../da/shell.ts'
import type { Same } from '../texts.ts'

export const shell = {
  skip: 'Skip to content',
  mainNav: 'Main menu',
  overview: 'Overview',
  activities: 'Activities',
  pool: 'Pool',
  areas: 'Focus areas',
  settings: 'Display',
  example: 'Example data: the follow-up is invented.',
  exampleLabel: 'About the figures',
  language: 'Language',
  danish: 'Dansk',
  english: 'English',
  theme: 'Colours',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  print: 'Print',
  breadcrumb: 'Breadcrumb',
  footerSource: 'Source',
  footerDocument: '{{document}}, {{organisation}}',
  footerProduct: 'Køreplan follows up the action plan: progress, money and evaluation.',
  printedFrom: '{{plan}} · Status as of {{date}}',
  noPlanTitle: 'There is no plan yet',
  noPlanText:
    'The database is empty. Start Køreplan with the plan that comes with it (npm start), or ask the administrator to load one.',
  unknownPlan: 'The plan in the address does not exist.',
  firstPlan: 'Show {{plan}}',
} satisfies Same<typeof danish>
