export const shortcuts = {
  title: 'Genvejstaster',
  open: 'Genvejstaster',
  letters: 'Brug genveje med enkelte bogstaver og tegn',
  lettersNote:
    'Slå dem fra, hvis du bruger talestyring eller kommer til at ramme dem. Valget huskes i denne browser. Ctrl+K virker altid.',
  followedBy: 'derefter',
  control: 'Ctrl',
  group: {
    everywhere: 'Overalt',
    pages: 'Gå til',
    lists: 'På lister',
    editing: 'Redigering',
  },
  what: {
    palette: 'Søg og udfør',
    search: 'Søg og udfør',
    help: 'Vis genvejstaster',
    overview: 'Overblik',
    activities: 'Aktiviteter',
    pool: 'Pulje',
    timeline: 'Tidsplan',
    next: 'Næste række',
    previous: 'Forrige række',
    edit: 'Redigér',
    new: 'Ny',
  },
}
