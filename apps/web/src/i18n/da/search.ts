export const search = {
  open: 'Søg',
  title: 'Søg i planen',
  label: 'Søg efter indsatsområder og aktiviteter',
  placeholder: 'Ord eller nummer, for eksempel 4.2',
  areas: 'Indsatsområder',
  activities: 'Aktiviteter',
  nothing: 'Ingen fundet',
  nothingFor: 'Ingen fundet for »{{text}}«. Prøv et andet ord eller et nummer.',
  searching: 'Søger …',
  failed: 'Søgningen kunne ikke gennemføres. Prøv igen.',
  hint: 'Piletaster vælger, Enter åbner, Esc lukker.',
}
