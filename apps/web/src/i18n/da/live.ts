export const live = {
  lost: 'Ingen forbindelse – andres ændringer vises, når forbindelsen er tilbage.',
}
