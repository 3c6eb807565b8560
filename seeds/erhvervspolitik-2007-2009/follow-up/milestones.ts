import type { FollowUpSeed } from '../../world.ts'

/** Invented. The updates of 4.1 give no percent: there the weights make the progress. */
export const milestones = [
  {
    activity: '4.1',
    title: 'Bygninger og arealer i Mileparken registreret',
    dueDate: '2007-06-29',
    completedOn: '2007-06-22',
    weight: 1,
  },
  {
    activity: '4.1',
    title: 'Skitse til omdannelse drøftet med grundejerne',
    dueDate: '2008-03-31',
    completedOn: '2008-04-24',
    weight: 2,
  },
  {
    activity: '4.1',
    title: 'Retningslinjer for miljørigtig renovering færdige',
    dueDate: '2008-09-30',
    weight: 1,
  },
  {
    activity: '4.1',
    title: 'Erfaringer samlet til brug i de øvrige erhvervsområder',
    dueDate: '2009-06-30',
    weight: 1,
  },
  {
    activity: '3.2.3',
    title: 'Disposition aftalt mellem de tre kommuner',
    dueDate: '2008-01-31',
    completedOn: '2008-01-21',
  },
  {
    activity: '3.2.3',
    title: 'Udkast sendt i høring',
    dueDate: '2008-04-30',
    completedOn: '2008-04-21',
  },
  { activity: '3.2.3', title: 'Handlingsplan behandlet politisk', dueDate: '2009-02-27' },
  { activity: '6.3', title: 'Form og deltagere aftalt', dueDate: '2008-09-30' },
  { activity: '6.3', title: 'Platformen etableret', dueDate: '2009-05-29' },
  {
    activity: '7.3',
    title: 'Koncept i udkast',
    dueDate: '2008-06-30',
    completedOn: '2008-08-20',
  },
  { activity: '7.3', title: 'Prøvekursus holdt', dueDate: '2008-10-10' },
  { activity: '7.3', title: 'Koncept endeligt beskrevet', dueDate: '2009-04-30' },
] satisfies FollowUpSeed['milestones']
